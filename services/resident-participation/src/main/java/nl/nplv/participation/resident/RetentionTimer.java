package nl.nplv.participation.resident;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.timer.Due;

/** Erases what was kept long enough (AVG art. 5(1)(e)). */
@ApplicationScoped
public class RetentionTimer {
    private final Authors authors;
    private final Erasing erasing;
    private final Clock clock;

    RetentionTimer(Authors authors, Erasing erasing, Clock clock) {
        this.authors = authors;
        this.erasing = erasing;
        this.clock = clock;
    }

    /** Looks for all whose last day was before today. */
    @Scheduled(identity = "retention", every = "{nplv.timers.every}")
    public void run() {
        var due = QuarkusTransaction.requiringNew().call(() -> authors.due(today()));
        Due.each(due, id -> QuarkusTransaction.requiringNew().run(() -> erase(id)));
    }

    /** Under a lock, unless another replica was first or the end was moved. */
    private void erase(UUID written) {
        authors.locked(written)
                .filter(author -> author.wasKeptLongEnoughOn(today()))
                .ifPresent(author -> erasing.erase(author, Activity.END_OF_RETENTION, Actor.platform(Role.ADM)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
