package nl.nplv.wbmgp.act.fine;

/** What can be fined (overtreding). */
public enum Breach {
    /** Living in a listed dwelling without a permit (H 8(1)). */
    OCCUPYING_WITHOUT_PERMIT,
    /** Letting somebody live there without a permit (H 8(2)). */
    LETTING_WITHOUT_PERMIT,
    /** The same, fined before within four years (H 35(2)(d)). */
    LETTING_WITHOUT_PERMIT_AGAIN,
    /** Not keeping the conditions of a permit (W 10(4)). */
    CONDITIONS
}
