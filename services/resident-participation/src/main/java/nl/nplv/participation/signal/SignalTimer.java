package nl.nplv.participation.signal;

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

/** Announces signals whose last day passed without an answer, each exactly once per time that it was received or reopened. */
@ApplicationScoped
public class SignalTimer {
    private final Signals signals;
    private final Changes changes;
    private final Clock clock;

    SignalTimer(Signals signals, Changes changes, Clock clock) {
        this.signals = signals;
        this.changes = changes;
        this.clock = clock;
    }

    /** Looks for all that are overdue today. */
    @Scheduled(identity = "overdue-signals", every = "{nplv.timers.every}")
    public void announce() {
        var due = QuarkusTransaction.requiringNew().call(() -> signals.toBeAnnouncedOn(today()));
        Due.each(due, id -> QuarkusTransaction.requiringNew().run(() -> announce(id)));
    }

    private void announce(UUID id) {
        var by = Actor.platform(Role.ADM);
        signals.locked(id)
                .filter(signal -> signal.isToBeAnnouncedOn(today()))
                .ifPresent(signal -> changes.record(signal, by, signal.announceOverdue(by), SignalView::of));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
