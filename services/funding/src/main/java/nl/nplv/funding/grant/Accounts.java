package nl.nplv.funding.grant;

import static nl.nplv.funding.grant.GrantProblem.LATER_YEAR_REPORTED;
import static nl.nplv.funding.grant.GrantProblem.YEAR_NOT_BEGUN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.grant.GrantEvent.BudgetReservationUndone;
import nl.nplv.funding.ledger.Account;
import nl.nplv.funding.ledger.Ledger;
import nl.nplv.funding.scheme.FundingSchemes;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** Accounting for what was paid: reports, their correction, and the settlement; in the caller's transaction. */
@ApplicationScoped
class Accounts {
    private final Grants grants;
    private final SpendingReports reports;
    private final Accounting accounting;
    private final FundingSchemes schemes;
    private final Ledger ledger;
    private final Changes changes;

    Accounts(
            Grants grants,
            SpendingReports reports,
            Accounting accounting,
            FundingSchemes schemes,
            Ledger ledger,
            Changes changes) {
        this.grants = grants;
        this.reports = reports;
        this.accounting = accounting;
        this.schemes = schemes;
        this.ledger = ledger;
        this.changes = changes;
    }

    /** Takes a report, books what it says and, when all is reported, lets the grant be accounted for. */
    SpendingReportView report(UUID grantId, int year, Money spent, Money reserved, Actor by, LocalDate on) {
        var grant = grants.locked(grantId);
        by.mustActFor(grant.municipalityCode());
        if (year > on.getYear()) {
            throw YEAR_NOT_BEGUN.at("/year", "is " + year + ", today is " + on);
        }
        accounting.of(grant).mustInclude(year);
        var carryOverUntil = schemes.get(grant.schemeCode()).terms().carryOverUntil();
        var account = YearAccount.of(ledger.balances(grant.lineId()), year, carryOverUntil);
        var entries = account.report(spent, reserved);
        var report = new SpendingReport(grant, year, spent, reserved, account.unspent(spent, reserved), on);
        var filed = report.file(ledger.book(grant.purpose(), entries), by);
        var view = changes.record(report, by, filed, SpendingReportView::of);
        if (reserved.isPositive()) {
            changes.record(grant, by, grant.reserve(year, reserved, by), GrantView::of);
        }
        accounting.close(grant, by);
        return view;
    }

    /** Undoes a report with counter-entries; the municipality then files another one. */
    SpendingReportView correct(UUID reportId, @Nullable IfMatch expected, String reason, Actor by) {
        var grant = grants.locked(reports.get(reportId).grantId());
        var report = reports.get(reportId, expected);
        var corrected = report.correct(by);
        grant.mustBeUnsettled();
        if (reports.yearsReportedOf(grant.id()).stream().anyMatch(year -> year > report.year())) {
            throw LATER_YEAR_REPORTED.because("correct the reports after " + report.year() + " first");
        }
        report.entryIds().reversed().forEach(entry -> ledger.reverse(entry, reason));
        var view = changes.record(report, by, corrected, SpendingReportView::of);
        if (report.reserved().isPositive()) {
            changes.record(grant, by, undoReservation(grant, report.year(), by), GrantView::of);
        }
        if (grant.status() == GrantStatus.ACCOUNTED) {
            changes.record(grant, by, grant.reopen(by), GrantView::of);
        }
        return view;
    }

    private BudgetReservationUndone undoReservation(Grant grant, int fromYear, Actor by) {
        var standing = reports.lastYearKeptIntoOf(grant.id()).orElse(null);
        return grant.undoReservation(fromYear, standing, by);
    }

    /** Ends a grant of which nothing is owed any more, and claims back what is unspent. */
    GrantView settle(UUID grantId, @Nullable IfMatch expected, Actor by) {
        var grant = grants.locked(grantId, expected);
        var balances = ledger.balances(grant.lineId());
        var unspent = balances.of(Account.PAID).plus(balances.of(Account.RESERVED));
        var settled = grant.settle(balances.of(Account.AWARDED), unspent, by);
        Settlement.of(balances).forEach(entry -> ledger.book(grant.purpose(), entry, "settlement"));
        return changes.record(grant, by, settled, GrantView::of);
    }
}
