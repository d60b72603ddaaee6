package nl.nplv.wbmgp.act.verdict;

import java.util.List;

/**
 * One condition that was tried.
 *
 * @param facts what it looked at
 * @param citation article in the text by which the case is judged
 */
public record Step(Condition condition, Result result, List<Fact> facts, Citation citation) {
    /** How a condition came out. */
    public enum Result {
        PASSED,
        FAILED,
        /** A fact is missing that decides it. */
        UNKNOWN
    }

    public Step {
        facts = List.copyOf(facts);
    }
}
