package nl.nplv.wbmgp.act.objection;

/** Whether an objection is dealt with. */
public enum ObjectionOutcome {
    IN_TIME,
    /** Too late, and the person cannot be blamed (Awb 6:11). */
    LATE_BUT_EXCUSED,
    LATE
}
