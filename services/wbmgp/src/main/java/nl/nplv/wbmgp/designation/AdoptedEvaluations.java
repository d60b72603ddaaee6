package nl.nplv.wbmgp.designation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What applications need to know of evaluations (Wbmgp art. 5(5)). */
public interface AdoptedEvaluations {
    /** Designations that one of these evaluations is about, when the council adopted it. */
    Set<UUID> designationsOf(Collection<UUID> evaluationIds);
}
