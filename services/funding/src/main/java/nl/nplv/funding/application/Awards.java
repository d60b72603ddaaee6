package nl.nplv.funding.application;

import java.util.List;
import nl.nplv.shared.identity.Actor;

/** What follows when an application is decided: the municipality is owed what was granted. */
public interface Awards {
    /** Makes a grant of each line that was granted, in the caller's transaction. */
    void award(List<ApplicationLine> granted, Actor by);
}
