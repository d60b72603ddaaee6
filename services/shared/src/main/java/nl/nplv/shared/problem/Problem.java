package nl.nplv.shared.problem;

/**
 * One refusal: its code is the constant's name. Each feature lists its own in an enum, so that the codes of a service can be
 * read, tested and published (api-specs/problems.json).
 */
public interface Problem {
    /** Stable code, such as {@code AREA_LIMIT}. */
    String name();

    /** Which class of answer this is. */
    Kind kind();

    /** What went wrong, in one short sentence that never changes with the case. */
    String title();

    /** Rule and source, such as {@code FA2, DOMAIN 3.1}. */
    String rule();

    /** A refusal of the whole request. */
    default RuleViolation because(String detail) {
        return at("", detail);
    }

    /**
     * A refusal of one value.
     *
     * @param pointer JSON pointer into the request body
     * @param detail actual and allowed value; never personal data
     */
    default RuleViolation at(String pointer, String detail) {
        return new RuleViolation(this, Violation.body(pointer, name(), detail));
    }
}
