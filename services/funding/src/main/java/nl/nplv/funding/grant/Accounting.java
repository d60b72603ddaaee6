package nl.nplv.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.funding.ledger.Ledger;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;

/** How far a grant is accounted for; in the caller's transaction, while the grant is locked. */
@ApplicationScoped
class Accounting {
    private final Tranches tranches;
    private final SpendingReports reports;
    private final Ledger ledger;
    private final Changes changes;

    Accounting(Tranches tranches, SpendingReports reports, Ledger ledger, Changes changes) {
        this.tranches = tranches;
        this.reports = reports;
        this.ledger = ledger;
        this.changes = changes;
    }

    YearsToReport of(Grant grant) {
        return new YearsToReport(
                ledger.balances(grant.lineId()),
                reports.yearsReportedOf(grant.id()),
                tranches.unsettledYearsOf(grant.id()));
    }

    /** Lets a grant of which something was paid be accounted for with its last report, payment or cancellation. */
    void close(Grant grant, Actor by) {
        if (grant.status() == GrantStatus.PAYING && of(grant).areNone()) {
            changes.record(grant, by, grant.account(by), GrantView::of);
        }
    }
}
