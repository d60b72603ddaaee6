package nl.nplv.funding.grant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.timer.Due;

/** Lets tranches fall due on their day, each exactly once. */
@ApplicationScoped
class TrancheTimer {
    private final Tranches tranches;
    private final Changes changes;
    private final Clock clock;

    TrancheTimer(Tranches tranches, Changes changes, Clock clock) {
        this.tranches = tranches;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(identity = "due-tranches", every = "{nplv.timers.every}")
    void fallDue() {
        var today = LocalDate.now(clock);
        var due = QuarkusTransaction.requiringNew().call(() -> tranches.fallingDue(today));
        Due.each(due, id -> QuarkusTransaction.requiringNew().run(() -> fallDue(id, today)));
    }

    private void fallDue(UUID id, LocalDate today) {
        var by = Actor.platform(Role.NAT);
        var tranche = tranches.locked(id);
        if (tranche.fallsDue(today)) {
            changes.record(tranche, by, tranche.fallDue(by), TrancheView::of);
        }
    }
}
