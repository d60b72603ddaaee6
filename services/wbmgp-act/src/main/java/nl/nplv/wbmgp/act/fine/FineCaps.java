package nl.nplv.wbmgp.act.fine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.data.Validity;

/**
 * The highest fine by breach and day: its category from {@code fine-caps.csv}, its euros from {@code fine-amounts.csv} and
 * from what is configured for the years whose decrees are not stored (open question 6).
 */
public final class FineCaps {
    /** With the amounts of the stored decrees only. */
    public static final FineCaps STORED = new FineCaps(List.of());

    private static final List<Row> CAPS = Table.read("fine-caps");
    private static final List<Amount> AMOUNTS = Table.read("fine-amounts").stream()
            .map(row -> new Amount(row.number("category"), row.amount("amount"), row.validity()))
            .toList();

    private final List<Amount> configured;

    private FineCaps(List<Amount> configured) {
        this.configured = configured;
    }

    /** Amount of a category of fine in euros, and the days on which it holds. */
    public record Amount(int category, BigDecimal euros, Validity validity) {}

    /** The same with amounts for days that the stored decrees do not cover. */
    public FineCaps with(List<Amount> amounts) {
        var all = new ArrayList<>(configured);
        all.addAll(amounts);
        return new FineCaps(List.copyOf(all));
    }

    /** Category of Sr 23(4) up to which a breach can be fined; empty when the text of the day knows no fine for it. */
    public Optional<Integer> category(Breach breach, LocalDate day) {
        return CAPS.stream()
                .filter(row -> row.constant("breach", Breach.class) == breach)
                .filter(row -> row.validity().holdsOn(day))
                .map(row -> row.number("category"))
                .findFirst();
    }

    /** Highest fine in euros; empty when the category's amount of the day is neither stored nor configured. */
    public Optional<BigDecimal> euros(Breach breach, LocalDate day) {
        return category(breach, day).flatMap(category -> amount(category, day));
    }

    private Optional<BigDecimal> amount(int category, LocalDate day) {
        var all = new ArrayList<>(AMOUNTS);
        all.addAll(configured);
        return all.stream()
                .filter(amount ->
                        amount.category() == category && amount.validity().holdsOn(day))
                .map(Amount::euros)
                .findFirst();
    }
}
