package nl.nplv.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nplv.funding.money.YearAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a line, as its ministry takes it.
 *
 * @param outcome outcome
 * @param years what is granted, by year; may be left out when all or nothing is
 * @param tranches payments; left out: one for each year
 * @param grounds why; needed unless all is granted
 */
@Schema(description = "A decision on a line.")
public record LineDecisionRequest(
        @NotNull @Schema(description = "Outcome.") LineOutcome outcome,

        @Nullable @Size(max = 20) @Schema(description = "What is granted, by year; may be left out when all or nothing is.")
        List<@Valid @NotNull YearAmount> years,

        @Nullable @Size(max = 60) @Schema(description = "Payments; left out: one for each year, on its first of February.")
        List<@Valid @NotNull PlannedTranche> tranches,

        @Nullable @Size(max = 4000) @Schema(
                description = "Why, in words for the applicant; no names of persons.",
                examples = "The activities fit the theme.")
        String grounds) {

    Decision decision(List<YearAmount> asked, LocalDate on) {
        return Decision.of(
                outcome,
                asked,
                Objects.requireNonNullElse(years, List.of()),
                Objects.requireNonNullElse(tranches, List.of()),
                Objects.requireNonNullElse(grounds, ""),
                on);
    }
}
