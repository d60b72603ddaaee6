package nl.nplv.funding.grant;

import static nl.nplv.funding.grant.GrantProblem.NOTHING_DUE;
import static nl.nplv.funding.grant.GrantProblem.PAYMENT_ACCOUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.EntryKind;
import nl.nplv.funding.ledger.Ledger;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Paying tranches: the list for the finance system and what it answers; in the caller's transaction. */
@ApplicationScoped
class Payments {
    private final Tranches tranches;
    private final Grants grants;
    private final Accounting accounting;
    private final Ledger ledger;
    private final Changes changes;

    Payments(Tranches tranches, Grants grants, Accounting accounting, Ledger ledger, Changes changes) {
        this.tranches = tranches;
        this.grants = grants;
        this.accounting = accounting;
        this.ledger = ledger;
        this.changes = changes;
    }

    /** Puts all that the acting ministry has to pay on one list. */
    PaymentInstructionView instruct(Actor by, LocalDate on) {
        var ministry = Ministry.of(by);
        var due = tranches.lockedToPay(ministry);
        if (due.isEmpty()) {
            throw NOTHING_DUE.because("no tranche of " + ministry + " is due");
        }
        var list = new PaymentInstruction(
                ministry, on, due.stream().map(Payment::of).toList());
        due.forEach(tranche -> changes.record(tranche, by, tranche.instruct(list.id(), by), TrancheView::of));
        return changes.record(list, by, list.instruct(by), PaymentInstructionView::of);
    }

    /** Takes a confirmation; the same again changes nothing. */
    TrancheView confirm(UUID id, LocalDate day, String reference, Actor by, LocalDate on) {
        var grant = grants.locked(tranches.get(id).grantId());
        var tranche = tranches.locked(id);
        var paid = tranche.confirm(day, reference, by, on);
        if (paid.isEmpty()) {
            return TrancheView.of(tranche);
        }
        ledger.book(grant.purpose(), Entry.in(tranche.year(), EntryKind.PAYMENT, tranche.amount()), null);
        var view = changes.record(tranche, by, paid.get(), TrancheView::of);
        if (grant.status() == GrantStatus.AWARDED) {
            changes.record(grant, by, grant.pay(by), GrantView::of);
        }
        accounting.close(grant, by);
        return view;
    }

    /** Takes a refusal; the same again changes nothing. */
    TrancheView refuse(UUID id, RefusalReason reason, Actor by) {
        var tranche = tranches.locked(id);
        return tranche.refuse(reason, by)
                .map(refused -> changes.record(tranche, by, refused, TrancheView::of))
                .orElseGet(() -> TrancheView.of(tranche));
    }

    /** Takes a confirmation back with a counter-entry. */
    TrancheView reverse(UUID id, @Nullable IfMatch expected, String reason, Actor by) {
        var grant = grants.locked(tranches.get(id).grantId());
        var tranche = tranches.locked(id, expected);
        var reversed = tranche.reversePayment(by);
        if (accounting.of(grant).reported().contains(tranche.year())) {
            throw PAYMENT_ACCOUNTED.because("spending over " + tranche.year() + " was reported");
        }
        ledger.bookOpposite(grant.purpose(), Entry.in(tranche.year(), EntryKind.PAYMENT, tranche.amount()), reason);
        return changes.record(tranche, by, reversed, TrancheView::of);
    }

    /** Gives what a tranche would have paid back to the scheme. */
    TrancheView cancel(UUID id, @Nullable IfMatch expected, String reason, Actor by) {
        var grant = grants.locked(tranches.get(id).grantId());
        var tranche = tranches.locked(id, expected);
        var cancelled = tranche.cancel(by);
        ledger.book(grant.purpose(), Entry.in(tranche.year(), EntryKind.RELEASE, tranche.amount()), reason);
        var view = changes.record(tranche, by, cancelled, TrancheView::of);
        accounting.close(grant, by);
        return view;
    }
}
