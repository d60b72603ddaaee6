package nl.nplv.funding.grant;

import java.util.ArrayList;
import java.util.List;
import nl.nplv.funding.ledger.Account;
import nl.nplv.funding.ledger.Balances;
import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.EntryKind;

/** What is claimed back when a grant ends: all that its municipality holds and has not spent. */
final class Settlement {
    private Settlement() {}

    /** The entries; after them nothing is held any more, and all of it is claimed back. */
    static List<Entry> of(Balances balances) {
        var entries = new ArrayList<Entry>();
        balances.years(Account.PAID).forEach((year, amount) -> entries.add(Entry.in(year, EntryKind.RECLAIM, amount)));
        balances.years(Account.RESERVED)
                .forEach((year, amount) -> entries.add(Entry.in(year, EntryKind.RESERVED_RECLAIM, amount)));
        return entries;
    }
}
