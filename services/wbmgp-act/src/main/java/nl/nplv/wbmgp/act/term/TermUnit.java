package nl.nplv.wbmgp.act.term;

import java.time.temporal.ChronoUnit;

/** What a term is counted in. A month ends on the same day of the month, or on its last day when there is none. */
public enum TermUnit {
    DAYS(ChronoUnit.DAYS, 90),
    WEEKS(ChronoUnit.WEEKS, 12),
    MONTHS(ChronoUnit.MONTHS, 3),
    YEARS(ChronoUnit.YEARS, 0);

    private final ChronoUnit unit;
    private final int longestMoved;

    TermUnit(ChronoUnit unit, int longestMoved) {
        this.unit = unit;
        this.longestMoved = longestMoved;
    }

    ChronoUnit unit() {
        return unit;
    }

    /** Longer terms are not moved (Algemene termijnenwet art. 4(a)): 90 days, twelve weeks, three months, no years. */
    int longestMoved() {
        return longestMoved;
    }
}
