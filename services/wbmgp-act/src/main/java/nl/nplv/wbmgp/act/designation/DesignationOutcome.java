package nl.nplv.wbmgp.act.designation;

/** What comes of a request for a designation. */
public enum DesignationOutcome {
    /** It does not meet the act; the minister cannot grant it. */
    NOT_POSSIBLE,
    /** It meets the act; the minister weighs it and has not decided yet. */
    AWAITS_DECISION,
    /** Announced in time. */
    GRANTED,
    /** Announced in time. */
    REJECTED,
    /** Nothing was announced in time: the designation is deemed made (W 6(5)). */
    DEEMED_GRANTED
}
