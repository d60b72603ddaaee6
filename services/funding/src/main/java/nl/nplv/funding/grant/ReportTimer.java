package nl.nplv.funding.grant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.FundingConfig;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.timer.Due;

/**
 * Reminds municipalities of spending that is to be reported, once at each point before the last day and once after it.
 */
@ApplicationScoped
class ReportTimer {
    private final Grants grants;
    private final Changes changes;
    private final Clock clock;
    private final FundingConfig config;

    ReportTimer(Grants grants, Changes changes, Clock clock, FundingConfig config) {
        this.grants = grants;
        this.changes = changes;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(identity = "spending-report-reminders", every = "{nplv.timers.every}")
    void remind() {
        var today = LocalDate.now(clock);
        var deadline = new ReportDeadline(today.getYear() - 1, config.reportBy(), config.remindDaysBefore());
        var reminder = deadline.reminderOn(today);
        if (reminder.isPresent()) {
            var due = QuarkusTransaction.requiringNew().call(() -> grants.unreported(deadline.year()));
            Due.each(
                    due,
                    id -> QuarkusTransaction.requiringNew()
                            .run(() -> remind(id, reminder.get(), deadline.day(), today)));
        }
    }

    private void remind(UUID id, Reminder reminder, LocalDate reportBy, LocalDate today) {
        var by = Actor.platform(Role.NAT);
        var grant = grants.locked(id);
        if (!grant.wasReminded(reminder)) {
            changes.record(grant, by, grant.remind(reminder, reportBy, by, today), GrantView::of);
        }
    }
}
