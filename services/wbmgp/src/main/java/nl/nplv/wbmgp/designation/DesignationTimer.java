package nl.nplv.wbmgp.designation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.timer.Due;

/**
 * What the calendar does to applications and designations. Each item in a transaction of its own that locks its row: once,
 * also after days of standstill, and against a decision in the same second.
 */
@ApplicationScoped
public class DesignationTimer {
    private final DesignationApplications applications;
    private final Designations designations;
    private final Granting granting;
    private final Changes changes;
    private final Clock clock;

    DesignationTimer(
            DesignationApplications applications,
            Designations designations,
            Granting granting,
            Changes changes,
            Clock clock) {
        this.applications = applications;
        this.designations = designations;
        this.granting = granting;
        this.changes = changes;
        this.clock = clock;
    }

    /** Deems granted what was not announced within eight weeks (WB4, Wbmgp art. 6(5)). */
    @Scheduled(identity = "deemed-designations", every = "{nplv.timers.every}")
    public void deem() {
        each(applications.overdueOn(today()), this::deem);
    }

    /** Begins, announces the end of, and ends designations. */
    @Scheduled(identity = "designation-days", every = "{nplv.timers.every}")
    public void follow() {
        each(designations.toActivateOn(today()), this::activate);
        each(designations.toWarnOfOn(today()), this::warn);
        each(designations.toExpireOn(today()), this::expire);
    }

    private void deem(UUID id) {
        applications.overdue(id, today()).ifPresent(application -> {
            var by = Actor.platform(Role.NAT);
            var deemed = application.deem(granting.placesOf(application), by, today());
            changes.record(application, by, deemed, DesignationApplicationView::of);
            granting.carryOut(application, by, today());
        });
    }

    private void activate(UUID id) {
        follow(id, DesignationStatus.SCHEDULED, Designation::activate);
    }

    private void warn(UUID id) {
        follow(id, DesignationStatus.ACTIVE, Designation::warn);
    }

    private void expire(UUID id) {
        follow(id, DesignationStatus.ACTIVE, Designation::expire);
    }

    private void follow(UUID id, DesignationStatus from, Step step) {
        designations.locked(id, from).ifPresent(designation -> {
            var by = Actor.platform(Role.NAT);
            changes.record(designation, by, step.of(designation, by, today()), DesignationView::of);
        });
    }

    /** What a day does to a designation. */
    private interface Step {
        DesignationEvent of(Designation designation, Actor by, LocalDate today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void each(List<UUID> due, Consumer<UUID> handle) {
        Due.each(due, id -> QuarkusTransaction.requiringNew().run(() -> handle.accept(id)));
    }
}
