package nl.nplv.focusareas.indicator;

import static nl.nplv.focusareas.indicator.IndicatorProblem.DATE_IN_FUTURE;
import static nl.nplv.focusareas.indicator.IndicatorProblem.MEANS_NOT_FIXED;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorSetFinalised;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Indicators that became final together, once national means and interventions were fixed (FA5). */
@Entity
public class IndicatorSet extends Aggregate {
    @JdbcTypeCode(SqlTypes.JSON)
    private List<IndicatorCode> codes;

    private LocalDate finalisedOn;
    private @Nullable LocalDate nationalMeansFixedOn;
    private @Nullable LocalDate interventionsFixedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected IndicatorSet() {}

    IndicatorSet(
            List<IndicatorCode> codes,
            LocalDate finalisedOn,
            @Nullable LocalDate nationalMeansFixedOn,
            @Nullable LocalDate interventionsFixedOn) {
        this.codes = codes;
        this.finalisedOn = finalisedOn;
        this.nationalMeansFixedOn = nationalMeansFixedOn;
        this.interventionsFixedOn = interventionsFixedOn;
    }

    /**
     * Makes the set final; its members follow in the same transaction.
     *
     * @param members the indicators with its codes, in that order
     * @param today day of the decision, Europe/Amsterdam
     * @throws RuleViolation MEANS_NOT_FIXED, DATE_IN_FUTURE, or ILLEGAL_TRANSITION with every member that is not PROPOSED
     */
    IndicatorSetFinalised finalise(List<Indicator> members, Actor by, LocalDate today) {
        if (finalisedOn.isAfter(today)) {
            throw DATE_IN_FUTURE.at("/date", "must be on or before today, " + today);
        }
        refuseIfAny(MEANS_NOT_FIXED, unfixed());
        refuseIfAny(ILLEGAL_TRANSITION, notProposed(members));
        return new IndicatorSetFinalised(codes, finalisedOn);
    }

    List<IndicatorCode> codes() {
        return codes;
    }

    LocalDate date() {
        return finalisedOn;
    }

    @Nullable LocalDate nationalMeansFixedOn() {
        return nationalMeansFixedOn;
    }

    @Nullable LocalDate interventionsFixedOn() {
        return interventionsFixedOn;
    }

    private Stream<Violation> unfixed() {
        return Stream.concat(
                unfixed("/nationalMeansFixedOn", nationalMeansFixedOn),
                unfixed("/interventionsFixedOn", interventionsFixedOn));
    }

    private Stream<Violation> unfixed(String pointer, @Nullable LocalDate fixedOn) {
        return fixedOn == null || fixedOn.isAfter(finalisedOn)
                ? Stream.of(Violation.body(
                        pointer,
                        MEANS_NOT_FIXED.name(),
                        "must be a day on or before " + finalisedOn + "; is " + fixedOn))
                : Stream.empty();
    }

    private static Stream<Violation> notProposed(List<Indicator> members) {
        return IntStream.range(0, members.size())
                .filter(i -> members.get(i).status() != IndicatorStatus.PROPOSED)
                .mapToObj(i -> Violation.body(
                        "/codes/" + i,
                        ILLEGAL_TRANSITION.name(),
                        members.get(i).code() + " is " + members.get(i).status() + "; it must be PROPOSED"));
    }

    private static void refuseIfAny(Problem problem, Stream<Violation> found) {
        var violations = found.toList();
        if (!violations.isEmpty()) {
            throw new RuleViolation(problem, violations);
        }
    }
}
