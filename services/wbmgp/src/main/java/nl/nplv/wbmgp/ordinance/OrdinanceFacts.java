package nl.nplv.wbmgp.ordinance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Consulted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an ordinance says (Wbmgp art. 8 to 10a).
 *
 * @param validFrom first day
 * @param validTo last day
 * @param consulted who was consulted (Huisvestingswet art. 6(1))
 * @param alignedWithRegion whether it was aligned with the municipalities of the region (art. 6(2))
 * @param categories dwellings for which a permit is needed
 * @param article8 the income requirement
 * @param article9 the priority
 * @param article10 nuisance and crime
 * @param fines what it fines
 */
@Schema(description = "What an ordinance says.")
public record OrdinanceFacts(
        @NotNull @Schema(description = "First day.", examples = "2022-01-01")
        LocalDate validFrom,

        @NotNull @Schema(description = "Last day, at most four years on.", examples = "2025-12-31")
        LocalDate validTo,

        @NotNull @Schema(description = "Who was consulted (Huisvestingswet art. 6(1)).")
        Set<@NotNull Consulted> consulted,

        @NotNull @Schema(description = "Whether it was aligned with the municipalities of the region (art. 6(2)).")
        Boolean alignedWithRegion,

        @NotNull @Size(max = 20) @Schema(description = "Dwellings for which a permit is needed.")
        List<@Valid @NotNull DwellingCategory> categories,

        @Nullable @Valid @Schema(description = "The income requirement (Wbmgp art. 8).")
        IncomeRequirement article8,

        @Nullable @Valid @Schema(description = "The priority (Wbmgp art. 9).")
        PriorityRule article9,

        @Nullable @Valid @Schema(description = "Nuisance and crime (Wbmgp art. 10).")
        NuisanceRule article10,

        @NotNull @Size(max = 10) @Schema(description = "What it fines.")
        List<@Valid @NotNull FineRule> fines) {

    /** Income requirement. */
    @Schema(description = "Income requirement (Wbmgp art. 8).")
    public record IncomeRequirement(
            @NotNull @Schema(description = "Whether the hardship clause of art. 8(2) is in it.")
            Boolean hardshipClause) {}

    /** Priority. */
    @Schema(description = "Priority by socio-economic characteristics (Wbmgp art. 9).")
    public record PriorityRule(
            @NotNull @Size(max = 20) @Schema(description = "Characteristics of seekers with priority.", examples = "[\"income from work\"]")
            List<@NotNull @Size(min = 1, max = 200) String> characteristics,

            @Nullable @Schema(description = "Whether they go before urgent seekers (Huisvestingswet art. 12(1)).")
            Boolean outranksUrgency,

            @Nullable @Schema(description = "Whether they go before seekers with local ties (art. 14).")
            Boolean outranksLocalTies) {}

    /** Nuisance and crime. */
    @Schema(description = "Nuisance and crime (Wbmgp art. 10 and 10a).")
    public record NuisanceRule(
            @NotNull @Size(max = 20) @Schema(
                    description = "Conducts that police research may look at, by the codes of the act (art. 10a(2)).",
                    examples = "[\"NUISANCE\"]")
            List<@NotNull @Size(min = 1, max = 60) String> conducts,

            @NotNull @Schema(description = "Whether those who join later need a permit too (art. 10(2)).")
            Boolean laterJoiners) {}

    /** A fine. */
    @Schema(description = "What is fined, and how high.")
    public record FineRule(
            @NotNull @Schema(description = "Breach.") Breach breach,

            @NotNull @PositiveAmount @Schema(description = "Fine, EUR.", examples = "340.00")
            Money amount) {}

    /** Measures that it puts to work. */
    public Set<Measure> measures() {
        var measures = EnumSet.noneOf(Measure.class);
        if (article8 != null) {
            measures.add(Measure.ART8);
        }
        if (article9 != null) {
            measures.add(Measure.ART9);
        }
        if (article10 != null) {
            measures.add(Measure.ART10);
        }
        return measures;
    }

    /** As the act judges it. */
    OrdinanceCase judged(boolean policeData, LocalDate adoptedOn) {
        return new OrdinanceCase(
                validFrom,
                validTo,
                consulted,
                alignedWithRegion,
                categories.stream().map(DwellingCategory::judged).toList(),
                article8 == null ? null : new OrdinanceCase.Article8(article8.hardshipClause()),
                article9 == null
                        ? null
                        : new OrdinanceCase.Article9(
                                article9.characteristics(), article9.outranksUrgency(), article9.outranksLocalTies()),
                article10 == null ? null : new OrdinanceCase.Article10(policeData, article10.conducts()),
                fines.stream()
                        .map(fine -> new OrdinanceCase.Fine(
                                fine.breach(), fine.amount().amount()))
                        .toList(),
                adoptedOn);
    }
}
