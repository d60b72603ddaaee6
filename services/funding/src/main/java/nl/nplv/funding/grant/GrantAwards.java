package nl.nplv.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import nl.nplv.funding.application.ApplicationLine;
import nl.nplv.funding.application.Awards;
import nl.nplv.funding.application.Decision;
import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.EntryKind;
import nl.nplv.funding.ledger.Ledger;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;

/** Makes grants and their tranches of the lines that were granted. */
@ApplicationScoped
class GrantAwards implements Awards {
    private final Ledger ledger;
    private final Changes changes;

    GrantAwards(Ledger ledger, Changes changes) {
        this.ledger = ledger;
        this.changes = changes;
    }

    @Override
    public void award(List<ApplicationLine> granted, Actor by) {
        granted.forEach(line -> award(line, Objects.requireNonNull(line.decision()), by));
    }

    private void award(ApplicationLine line, Decision decision, Actor by) {
        var grant = new Grant(line, decision);
        changes.record(grant, by, grant.award(by), GrantView::of);
        decision.years()
                .forEach(each ->
                        ledger.book(line.purpose(), Entry.in(each.year(), EntryKind.AWARD, each.amount()), null));
        for (int i = 0; i < decision.tranches().size(); i++) {
            var tranche = new Tranche(grant, i + 1, decision.tranches().get(i));
            changes.record(tranche, by, tranche.plan(by), TrancheView::of);
        }
    }
}
