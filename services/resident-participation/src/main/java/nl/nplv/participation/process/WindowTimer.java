package nl.nplv.participation.process;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.timer.Due;

/**
 * Opens processes on their first day and closes them after their last, each once. A window that passed wholly while nothing ran
 * is opened and closed in one turn: opened first, so that whoever follows the events misses none.
 */
@ApplicationScoped
public class WindowTimer {
    private final ParticipationProcesses processes;
    private final ProcessViews views;
    private final Changes changes;
    private final Event<Closed> closed;
    private final Clock clock;

    WindowTimer(
            ParticipationProcesses processes, ProcessViews views, Changes changes, Event<Closed> closed, Clock clock) {
        this.processes = processes;
        this.views = views;
        this.changes = changes;
        this.closed = closed;
        this.clock = clock;
    }

    /** Looks for windows that began or ended. */
    @Scheduled(identity = "participation-windows", every = "{nplv.timers.every}")
    public void run() {
        each(() -> processes.toOpenOn(today()), this::open);
        each(() -> processes.toCloseOn(today()), this::close);
    }

    private void open(UUID id) {
        var process = processes.locked(id);
        if (process.status() == ProcessStatus.PLANNED && !process.from().isAfter(today())) {
            var by = platformIn(process);
            changes.record(process, by, process.openWhenDue(by, today()), views::of);
        }
    }

    private void close(UUID id) {
        var process = processes.locked(id);
        if (process.status() == ProcessStatus.OPEN && process.to().isBefore(today())) {
            var by = platformIn(process);
            changes.record(process, by, process.close(by, today()), views::of);
            closed.fire(new Closed(id));
        }
    }

    /** The platform, for the organiser. */
    private static Actor platformIn(ParticipationProcess process) {
        return new Actor("NPLV", Tier.ALLIANCE, Role.OFF, Set.of(process.focusAreaSlug()), "nplv", "none");
    }

    private static void each(Supplier<List<UUID>> due, Consumer<UUID> handle) {
        Due.each(
                QuarkusTransaction.requiringNew().call(due::get),
                id -> QuarkusTransaction.requiringNew().run(() -> handle.accept(id)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
