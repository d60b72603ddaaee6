package nl.nplv.wbmgp.act.term;

/** Who sets a term; the Algemene termijnenwet is for terms of acts and, by its art. 5, of orders in council. */
public enum TermSource {
    ACT(true),
    /** An order in council (algemene maatregel van bestuur). */
    DECREE(true),
    /** An act that keeps the Algemene termijnenwet away, as Awb 4:17(1) does for the days of a penalty. */
    ACT_OUTSIDE_ATW(false),
    ORDINANCE(false),
    LETTER(false);

    private final boolean moved;

    TermSource(boolean moved) {
        this.moved = moved;
    }

    boolean moved() {
        return moved;
    }
}
