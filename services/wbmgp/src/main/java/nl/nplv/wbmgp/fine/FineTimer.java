package nl.nplv.wbmgp.fine;

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
import nl.nplv.wbmgp.act.fine.FineRules;

/** Destroys offenders' files that serve nothing any more: a fine counts for a repetition for four years (H 35(2)(d)). */
@ApplicationScoped
public class FineTimer {
    private final Fines fines;
    private final OffenderFiles files;
    private final Changes changes;
    private final Clock clock;

    FineTimer(Fines fines, OffenderFiles files, Changes changes, Clock clock) {
        this.fines = fines;
        this.files = files;
        this.changes = changes;
        this.clock = clock;
    }

    /** Looks at the calendar. */
    @Scheduled(identity = "offender-files", every = "{nplv.timers.every}")
    public void forget() {
        var counts = FineRules.countsFrom(LocalDate.now(clock)).orElse(LocalDate.EPOCH);
        Due.each(fines.toForget(counts), id -> QuarkusTransaction.requiringNew().run(() -> forget(id)));
    }

    private void forget(UUID id) {
        fines.toForget(id).ifPresent(fine -> {
            var by = Actor.platform(Role.EXE);
            files.destroy(fine, by);
            changes.record(fine, by, fine.forget(by), FineView::of);
        });
    }
}
