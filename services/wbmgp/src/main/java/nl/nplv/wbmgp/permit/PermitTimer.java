package nl.nplv.wbmgp.permit;

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

/** Makes decisions irrevocable when the terms to object and appeal are over. */
@ApplicationScoped
public class PermitTimer {
    private final Permits permits;
    private final Changes changes;
    private final Clock clock;

    PermitTimer(Permits permits, Changes changes, Clock clock) {
        this.permits = permits;
        this.changes = changes;
        this.clock = clock;
    }

    /** Looks at the calendar. */
    @Scheduled(identity = "irrevocable-permits", every = "{nplv.timers.every}")
    public void end() {
        Due.each(
                permits.toEndOn(LocalDate.now(clock)),
                id -> QuarkusTransaction.requiringNew().run(() -> end(id)));
    }

    private void end(UUID id) {
        var today = LocalDate.now(clock);
        permits.toEnd(id, today).ifPresent(permit -> {
            var by = Actor.platform(Role.EXE);
            changes.record(permit, by, AfterDecision.of(permit).end(by, today), PermitRecord::of);
        });
    }
}
