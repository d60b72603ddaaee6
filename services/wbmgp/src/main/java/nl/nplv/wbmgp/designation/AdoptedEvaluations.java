package nl.nplv.wbmgp.designation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What applications need to know of evaluations (Wbmgp art. 5(5)). */
public interface AdoptedEvaluations {
    /** Terms that these evaluations are about, as far as the council adopted them. */
    Set<EvaluatedTerm> termsOf(Collection<UUID> evaluationIds);

    /**
     * A term of a designation that was evaluated.
     *
     * @param termNo number of the term
     */
    record EvaluatedTerm(UUID designationId, int termNo) {}
}
