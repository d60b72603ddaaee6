package nl.nplv.participation.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.nplv.participation.process.Closed;

/** Makes the counts final with the process that closes. */
@ApplicationScoped
class ReachClosing {
    private final ReachCounts counts;

    ReachClosing(ReachCounts counts) {
        this.counts = counts;
    }

    void closed(@Observes Closed process) {
        counts.close(process.processId());
    }
}
