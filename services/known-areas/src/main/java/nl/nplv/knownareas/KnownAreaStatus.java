package nl.nplv.knownareas;

/** Place of an area in the programme (DOMAIN 3.1). */
public enum KnownAreaStatus {
    CANDIDATE,
    ACTIVE,
    COMPLETED,
    WITHDRAWN
}
