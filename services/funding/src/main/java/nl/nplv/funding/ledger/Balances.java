package nl.nplv.funding.ledger;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.nplv.shared.value.Money;

/** What stands on the accounts of one line, by year. */
public final class Balances {
    private record Key(Account account, int year) {}

    private final Map<Key, Money> amounts;

    private Balances(Map<Key, Money> amounts) {
        this.amounts = amounts;
    }

    /** Collects balances. */
    public static final class Builder {
        private final Map<Key, Money> amounts = new HashMap<>();

        /** Adds to an account in a year. */
        @CanIgnoreReturnValue
        public Builder add(Account account, int year, Money amount) {
            amounts.merge(new Key(account, year), amount, Money::plus);
            return this;
        }

        /** What was collected. */
        public Balances build() {
            return new Balances(Map.copyOf(amounts));
        }
    }

    /** What stands on the account in that year. */
    public Money of(Account account, int year) {
        return amounts.getOrDefault(new Key(account, year), Money.ZERO);
    }

    /** What stands on the account in all years. */
    public Money of(Account account) {
        return Money.sum(amounts.entrySet().stream()
                .filter(entry -> entry.getKey().account() == account)
                .map(Map.Entry::getValue));
    }

    /** Years in which something stands on the account, with how much. */
    public Map<Integer, Money> years(Account account) {
        var years = new TreeMap<Integer, Money>();
        amounts.forEach((key, amount) -> {
            if (key.account() == account && !amount.equals(Money.ZERO)) {
                years.put(key.year(), amount);
            }
        });
        return years;
    }
}
