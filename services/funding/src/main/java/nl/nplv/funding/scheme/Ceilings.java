package nl.nplv.funding.scheme;

import static nl.nplv.funding.scheme.SchemeProblem.CEILING_EXCEEDED;

import java.util.ArrayList;
import java.util.List;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The most that a scheme may grant (FU9); what is not given has no limit.
 *
 * @param total over all years, EUR
 * @param perYear in one calendar year, EUR
 * @param perApplicantAndYear to one area, or to a municipality that applies without one, in one calendar year, EUR
 */
@Schema(description = "The most that a scheme may grant; what is left out has no limit.")
public record Ceilings(
        @Nullable @PositiveAmount @Schema(description = "Over all years, EUR.", examples = "20000000.00")
        Money total,

        @Nullable @PositiveAmount @Schema(description = "In one calendar year, EUR.", examples = "2400000.00")
        Money perYear,

        @Nullable @PositiveAmount
        @Schema(description = "To one area in one calendar year, EUR.", examples = "500000.00")
        Money perApplicantAndYear) {

    /** What is bound already, to be asked while nobody else can bind. */
    public interface Bound {
        /** Over all years. */
        Money total();

        /** In one calendar year. */
        Money in(int year);

        /** To the applicant in one calendar year. */
        Money toApplicantIn(int year);
    }

    /**
     * Refuses amounts that would pass a ceiling together with what is bound.
     *
     * @param pointer place of the amounts in the request
     * @throws RuleViolation CEILING_EXCEEDED with each ceiling that would be passed (FU9)
     */
    public void mustHold(Bound bound, List<YearAmount> amounts, String pointer) {
        var exceeded = new ArrayList<Violation>();
        check(total, bound.total(), YearAmounts.total(amounts), "in all", pointer, exceeded);
        for (int i = 0; i < amounts.size(); i++) {
            var year = amounts.get(i).year();
            var more = amounts.get(i).amount();
            var place = pointer + "/" + i;
            check(perYear, bound.in(year), more, "in " + year, place, exceeded);
            check(perApplicantAndYear, bound.toApplicantIn(year), more, "to one area in " + year, place, exceeded);
        }
        if (!exceeded.isEmpty()) {
            throw new RuleViolation(CEILING_EXCEEDED, exceeded);
        }
    }

    private static void check(
            @Nullable Money ceiling, Money bound, Money more, String what, String place, List<Violation> exceeded) {
        if (ceiling != null && bound.plus(more).compareTo(ceiling) > 0) {
            exceeded.add(Violation.body(
                    place,
                    CEILING_EXCEEDED.name(),
                    "asks " + more + "; left " + what + ": " + ceiling.minus(bound) + " of " + ceiling));
        }
    }
}
