package nl.nplv.wbmgp.designation;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the council makes plausible (WB3, Wbmgp art. 6(1)).
 *
 * @param necessity why it is needed
 * @param suitability why it works
 * @param subsidiarity why nothing lighter does
 * @param proportionality why it goes no further than needed
 */
@Schema(name = "ApplicationTests", description = "What the council makes plausible (Wbmgp art. 6(1)).")
public record Tests(
        @Nullable @Size(max = MOST) @Schema(description = "Why it is needed (noodzaak).", examples = "Other means were tried since 2015.")
        String necessity,

        @Nullable @Size(max = MOST) @Schema(description = "Why it works (geschiktheid).", examples = "Nuisance fell in a comparable area.")
        String suitability,

        @Nullable @Size(max = MOST) @Schema(description = "Why nothing lighter does (subsidiariteit).", examples = "Allocation rules alone did not help.")
        String subsidiarity,

        @Nullable @Size(max = MOST) @Schema(description = "Why it goes no further than needed (proportionaliteit).", examples = "Three of eleven neighbourhoods.")
        String proportionality) {
    private static final int MOST = 20_000;

    boolean allArgued() {
        return Stream.of(necessity, suitability, subsidiarity, proportionality)
                .allMatch(text -> text != null && !text.isBlank());
    }
}
