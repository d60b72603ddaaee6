package nl.nplv.focusareas.measurement;

import java.util.ArrayList;
import java.util.List;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Refusals of the parts of one request, so that the client hears of all at once. */
final class Refusals {
    private final List<Violation> found = new ArrayList<>();
    private @Nullable Problem first;

    /** Goes on after a refusal and keeps it, with its pointers moved to this place in the body. */
    void collect(String place, Runnable part) {
        try {
            part.run();
        } catch (RuleViolation refusal) {
            first = first == null ? refusal.problem() : first;
            refusal.violations().stream().map(violation -> at(place, violation)).forEach(found::add);
        }
    }

    /** Refuses the whole when a part was refused; the first problem gives the status, each violation has its own code. */
    void throwIfAny() {
        if (first != null) {
            throw new RuleViolation(first, found);
        }
    }

    private static Violation at(String place, Violation violation) {
        return "body".equals(violation.in())
                ? Violation.body(place + violation.pointer(), violation.code(), violation.detail())
                : violation;
    }
}
