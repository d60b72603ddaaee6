package nl.nplv.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions on refusals, for tests of rules. */
public final class Refusals {
    private Refusals() {}

    /** The command is refused with exactly this problem. */
    public static void assertRefused(Problem problem, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
