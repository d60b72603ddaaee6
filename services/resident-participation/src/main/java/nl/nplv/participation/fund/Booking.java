package nl.nplv.participation.fund;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;

/** Keeps what a fund did: its entry, its state, its history and its event, together. */
@ApplicationScoped
class Booking {
    private final Ledger ledger;
    private final Changes changes;

    Booking(Ledger ledger, Changes changes) {
        this.ledger = ledger;
        this.changes = changes;
    }

    @CanIgnoreReturnValue
    FundView book(ResidentsFund fund, Entry entry, Actor by, FundEvent event) {
        ledger.append(fund.id(), entry);
        return changes.record(fund, by, event, FundView::of);
    }
}
