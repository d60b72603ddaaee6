package nl.nplv.wbmgp.act;

/** How art. 10 looks at persons; the designation names one (W 5(3)). */
public enum Instrument {
    /** Certificate of conduct (verklaring omtrent het gedrag). */
    VOG,
    /** Research on police data, ending in the mayor's declaration (woonverklaring). */
    POLICE_DATA
}
