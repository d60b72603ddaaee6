package nl.nplv.funding.overview;

import java.util.List;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.Ceilings;
import nl.nplv.funding.scheme.FundingScheme;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a scheme is bound and what is left of its ceilings. */
@Schema(name = "SchemeBudget", description = "What of a scheme is bound, and what is left of its ceilings (FU9).")
public record SchemeBudget(
        @Schema(description = "Scheme.") SchemeCode schemeCode,
        @Schema(description = "Ministry that owns it.") Ministry ownerMinistry,
        @Schema(description = "Its ceilings.") Ceilings ceilings,
        @Schema(description = "Bound in all, EUR.") Money bound,

        @Nullable @Schema(description = "Left of the ceiling over all years; none when it has none.")
        Money left,

        @Schema(description = "By calendar year.") List<YearBudget> years) {

    /** What of one year is bound. */
    @Schema(description = "What of one calendar year is bound and left.")
    public record YearBudget(
            @Schema(description = "Calendar year.", examples = "2023")
            int year,

            @Schema(description = "Bound, EUR.") Money bound,

            @Nullable @Schema(description = "Left of the yearly ceiling; none when it has none.")
            Money left) {}

    static SchemeBudget of(FundingScheme scheme, List<BoundMoney.InYear> boundByYear) {
        var ceilings = scheme.terms().ceilings();
        var bound = Money.sum(boundByYear.stream().map(BoundMoney.InYear::bound));
        return new SchemeBudget(
                scheme.code(),
                scheme.ownerMinistry(),
                ceilings,
                bound,
                left(ceilings.total(), bound),
                boundByYear.stream()
                        .map(each -> new YearBudget(each.year(), each.bound(), left(ceilings.perYear(), each.bound())))
                        .toList());
    }

    private static @Nullable Money left(@Nullable Money ceiling, Money bound) {
        return ceiling == null ? null : ceiling.minus(bound);
    }
}
