package nl.nplv.focusareas.area;

import java.util.UUID;

/** What an area needs to know of its agreement. */
public interface SignedAgreements {
    /** Whether state and municipality have both signed, and the agreement has not ended nor ends before this transaction does. */
    boolean signedFor(UUID focusAreaId);
}
