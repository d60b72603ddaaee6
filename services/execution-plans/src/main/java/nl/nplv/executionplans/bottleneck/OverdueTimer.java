package nl.nplv.executionplans.bottleneck;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.nplv.executionplans.ExecutionPlansConfig;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.timer.Due;

/** Announces bottlenecks that stay in a status longer than its norm, each exactly once per status. */
@ApplicationScoped
public class OverdueTimer {
    private final Bottlenecks bottlenecks;
    private final ExecutionPlansConfig config;
    private final Changes changes;
    private final Clock clock;

    OverdueTimer(Bottlenecks bottlenecks, ExecutionPlansConfig config, Changes changes, Clock clock) {
        this.bottlenecks = bottlenecks;
        this.config = config;
        this.changes = changes;
        this.clock = clock;
    }

    /** Looks for all that are due now. */
    @Scheduled(identity = "overdue-bottlenecks", every = "{nplv.timers.every}")
    public void announce() {
        config.norms().forEach((status, norm) -> Due.each(due(status, norm), this::announce));
    }

    private List<UUID> due(BottleneckStatus status, Period norm) {
        return QuarkusTransaction.requiringNew()
                .call(() -> bottlenecks.unannounced(status, Deadline.latestStart(clock.instant(), norm)));
    }

    /** In a transaction of its own, under a lock: what another replica announced in the meantime is left alone. */
    private void announce(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var by = Actor.platform(Role.NAT);
            var bottleneck = bottlenecks.locked(id);
            var norm = config.norms().get(bottleneck.status());
            if (norm != null && bottleneck.isToBeAnnounced(norm, clock.instant())) {
                changes.record(bottleneck, by, bottleneck.announceOverdue(norm, by), BottleneckView::of);
            }
        });
    }
}
