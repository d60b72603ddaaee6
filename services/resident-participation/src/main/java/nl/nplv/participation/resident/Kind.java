package nl.nplv.participation.resident;

/** What somebody wrote. */
public enum Kind {
    CONTRIBUTION,
    INITIATIVE,
    SIGNAL
}
