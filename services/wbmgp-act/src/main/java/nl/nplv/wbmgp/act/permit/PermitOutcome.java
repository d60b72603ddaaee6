package nl.nplv.wbmgp.act.permit;

/** What comes of an application for a permit. */
public enum PermitOutcome {
    /** The dwelling can be occupied without a permit. */
    NOT_REQUIRED,
    GRANTED,
    /** Granted with the conditions of the mayor's declaration. */
    GRANTED_CONDITIONAL,
    /** Granted although a condition failed, because refusing would be too hard. */
    GRANTED_FOR_HARDSHIP,
    /** Must be refused, unless hardship that is not weighed yet says otherwise. */
    REFUSED,
    /** The executive may refuse and must choose. */
    MAY_BE_REFUSED,
    /** All other conditions pass: the executive tells the mayor, who asks the police. */
    RESEARCH_NEEDED,
    /** A fact is missing. */
    INFORMATION_NEEDED
}
