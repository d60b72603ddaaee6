package nl.nplv.focusareas.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood that the area covers.
 *
 * @param kind district or neighbourhood, in the terms of Statistics Netherlands
 * @param cbsCode its CBS code, when it is known
 * @param name its name
 */
@Schema(description = "A district (wijk) or neighbourhood (buurt) that the area covers.")
public record Neighbourhood(
        @NotNull @Schema(description = "WIJK: district; BUURT: neighbourhood.")
        Kind kind,

        @Pattern(regexp = "WK\\d{6}|BU\\d{8}") @Nullable @Schema(description = "CBS code, when known.", examples = "WK047901")
        String cbsCode,

        @NotBlank @Size(max = 100) @Schema(description = "Name.", examples = "Poelenburg")
        String name) {

    /** Terms of Statistics Netherlands. */
    @Schema(name = "NeighbourhoodKind")
    public enum Kind {
        WIJK,
        BUURT
    }
}
