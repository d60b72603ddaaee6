package nl.nplv.focusareas.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a command was refused with. */
public final class Refusal {
    private Refusal() {}

    /** Asserts the problem, and gives the pointers of its violations. */
    public static List<String> pointers(Problem expected, ThrowingCallable command) {
        var refusal = catchThrowableOfType(RuleViolation.class, command);
        assertThat(refusal).as("refusal of %s", expected).isNotNull();
        assertThat(refusal.problem()).isEqualTo(expected);
        return refusal.violations().stream().map(Violation::pointer).toList();
    }
}
