package nl.nplv.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.funding.scheme.Theme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one scheme for one theme; an application has one line for each such pair.
 *
 * @param schemeCode scheme
 * @param theme theme of the scheme
 * @param years amounts by year
 * @param activities what is done with it
 * @param partners partners of a coalition
 */
@Schema(description = "What is asked of one scheme.")
public record AskedLine(
        @NotNull @Schema(description = "Scheme that is asked.")
        SchemeCode schemeCode,

        @NotNull @Pattern(regexp = Theme.PATTERN) @Schema(description = "Theme of the scheme.", examples = "WORK_POVERTY_DEBT")
        String theme,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Amounts by year.")
        List<@Valid @NotNull YearAmount> years,

        @NotBlank @Size(max = 4000) @Schema(description = "What is done with it; no names of persons.", examples = "Debt counselling near home.")
        String activities,

        @Nullable @Size(max = 20) @Schema(description = "Partners of a coalition (FU6).")
        List<@Valid @NotNull CoalitionPartner> partners) {

    /** What tells it from the other lines of an application. */
    String key() {
        return schemeCode + " " + theme;
    }

    /** Its partners, none when it names none. */
    List<CoalitionPartner> coalition() {
        return Objects.requireNonNullElse(partners, List.of());
    }

    boolean hasPartner(CoalitionPartner.Kind kind) {
        return coalition().stream().anyMatch(partner -> partner.kind() == kind);
    }
}
