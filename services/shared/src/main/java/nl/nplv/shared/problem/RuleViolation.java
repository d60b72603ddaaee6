package nl.nplv.shared.problem;

import java.util.List;

/** The request is refused; thrown, so that the transaction rolls back and nothing changes. */
public final class RuleViolation extends RuntimeException {
    private final transient Problem problem;
    private final transient List<Violation> violations;

    /** A refusal with one violation. */
    public RuleViolation(Problem problem, Violation violation) {
        this(problem, List.of(violation));
    }

    /** A refusal with all its violations at once. */
    public RuleViolation(Problem problem, List<Violation> violations) {
        super(problem.name() + ": " + violations.getFirst().detail(), null, false, false);
        this.problem = problem;
        this.violations = List.copyOf(violations);
    }

    /** Which refusal this is. */
    public Problem problem() {
        return problem;
    }

    /** Every violation, in the order of the request. */
    public List<Violation> violations() {
        return violations;
    }
}
