package nl.nplv.wbmgp.fine;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.wbmgp.WbmgpConfig;
import nl.nplv.wbmgp.act.data.Validity;
import nl.nplv.wbmgp.act.fine.FineCaps;

/** The highest fines: those of the stored decrees, and what is configured for the years after them (open question 6). */
class FineAmounts {
    @Produces
    @Singleton
    FineCaps caps(WbmgpConfig config) {
        return FineCaps.STORED.with(config.fineAmounts().stream()
                .map(each -> new FineCaps.Amount(
                        each.category(),
                        each.euros(),
                        new Validity(each.from(), each.to().orElse(null))))
                .toList());
    }
}
