package nl.nplv.funding.application;

import java.util.ArrayList;
import java.util.List;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Every problem of an application at once. */
final class Findings {
    private final List<Violation> violations = new ArrayList<>();
    private @Nullable Problem first;

    void add(Problem problem, String pointer, String detail) {
        first = first == null ? problem : first;
        violations.add(Violation.body(pointer, problem.name(), detail));
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Refuses the whole; the first problem gives the status, each violation has its own code. */
    void throwIfAny() {
        if (first != null) {
            throw new RuleViolation(first, violations);
        }
    }
}
