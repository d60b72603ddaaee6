package nl.nplv.focusareas.representative;

import static nl.nplv.focusareas.representative.RepresentativeProblem.REP_NOT_ELIGIBLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nplv.focusareas.area.SendingMinistry;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;

/**
 * A rank and a ministry that may represent the state in an area (FA4).
 *
 * @param rank rank
 * @param ministry ministry
 */
record Eligibility(Rank rank, SendingMinistry ministry) {

    /**
     * Reads what a ministry proposes.
     *
     * @throws RuleViolation REP_NOT_ELIGIBLE for each of the two that is not among those of FA4
     */
    static Eligibility of(String rank, String ministry) {
        var ranked = among(Rank.values(), rank);
        var sent = among(SendingMinistry.values(), ministry);
        var violations = Stream.of(
                        violation("/rank", rank, ranked, Rank.values()),
                        violation("/ministry", ministry, sent, SendingMinistry.values()))
                .flatMap(Optional::stream)
                .toList();
        if (!violations.isEmpty()) {
            throw new RuleViolation(REP_NOT_ELIGIBLE, violations);
        }
        return new Eligibility(ranked.orElseThrow(), sent.orElseThrow());
    }

    private static <E extends Enum<E>> Optional<E> among(E[] eligible, String sent) {
        return Arrays.stream(eligible).filter(each -> each.name().equals(sent)).findFirst();
    }

    private static <E extends Enum<E>> Optional<Violation> violation(
            String pointer, String sent, Optional<E> found, E[] eligible) {
        return found.isPresent()
                ? Optional.empty()
                : Optional.of(Violation.body(
                        pointer, REP_NOT_ELIGIBLE.name(), "is " + sent + "; allowed: " + List.of(eligible)));
    }
}
