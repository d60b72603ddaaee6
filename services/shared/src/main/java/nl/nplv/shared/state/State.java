package nl.nplv.shared.state;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import java.util.Set;

/**
 * A state of an aggregate; its enum is the one table of allowed steps, what is not in it is refused.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {
    /** States that may follow. */
    Set<S> allowed();

    /**
     * The next state.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION when the table does not allow the step
     */
    default S next(S to) {
        if (!allowed().contains(to)) {
            throw ILLEGAL_TRANSITION.at("/status", this + " cannot become " + to + "; allowed: " + allowed());
        }
        return to;
    }
}
