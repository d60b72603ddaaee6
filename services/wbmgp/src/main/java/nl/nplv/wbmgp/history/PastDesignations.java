package nl.nplv.wbmgp.history;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.persistence.Aggregates;

/** What is known of the past. */
@ApplicationScoped
class PastDesignations extends Aggregates<PastDesignation> {
    /** Until the transaction ends no other replica loads. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table past_designation in exclusive mode")
                .executeUpdate();
    }

    boolean none() {
        return count() == 0;
    }
}
