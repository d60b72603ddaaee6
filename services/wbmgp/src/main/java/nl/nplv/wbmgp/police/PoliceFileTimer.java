package nl.nplv.wbmgp.police;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.timer.Due;
import nl.nplv.wbmgp.permit.Declarations;

/** Destroys the mayor's file once the permit is irrevocable (decree art. 13(2)). */
@ApplicationScoped
public class PoliceFileTimer {
    private final PoliceResearches researches;
    private final MayorsStore store;
    private final Declarations declarations;
    private final Clock clock;

    PoliceFileTimer(PoliceResearches researches, MayorsStore store, Declarations declarations, Clock clock) {
        this.researches = researches;
        this.store = store;
        this.declarations = declarations;
        this.clock = clock;
    }

    /** Looks which permits became irrevocable. */
    @Scheduled(identity = "police-files", every = "{nplv.timers.every}")
    public void destroy() {
        Due.each(researches.declared(), id -> QuarkusTransaction.requiringNew().run(() -> destroy(id)));
    }

    private void destroy(UUID id) {
        researches
                .declared(id)
                .filter(each -> declarations.isFinal(each.permitId()))
                .ifPresent(research -> {
                    var by = Actor.platform(Role.MAY);
                    store.destroy(research, by);
                    research.destroy(by, LocalDate.now(clock));
                    research.changedAt(clock.instant());
                });
    }
}
