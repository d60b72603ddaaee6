package nl.nplv.funding.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.nplv.funding.ledger.Account;
import nl.nplv.funding.ledger.Balances;
import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.EntryKind;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.Ceilings;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.value.Money;

/** What holds for any amounts: nothing is over-granted, and money moves without being made. */
class MoneyPropertiesTest {
    /** A year of accounts with a report over it; what is more than there is will be refused. */
    record Year(Money paid, Money kept, Money spent, Money reserved, boolean carriesOn) {}

    @Property
    @Tag("FU8")
    void a_report_moves_money_and_never_makes_any(@ForAll("years") Year year) {
        var account = new YearAccount(2023, year.paid(), year.kept(), year.carriesOn() ? 2030 : null);
        List<Entry> entries;
        try {
            entries = account.report(year.spent(), year.reserved());
        } catch (RuleViolation refused) {
            return;
        }

        var balances = new HashMap<Account, Money>(Map.of(Account.PAID, year.paid(), Account.RESERVED, year.kept()));
        var next = Money.ZERO;
        for (var entry : entries) {
            assertThat(entry.amount().isPositive()).isTrue();
            balances.merge(entry.kind().from(), entry.amount().negate(), Money::plus);
            if (entry.toYear() == 2024) {
                next = next.plus(entry.amount());
            } else {
                balances.merge(entry.kind().to(), entry.amount(), Money::plus);
            }
        }
        assertThat(balances.getOrDefault(Account.SPENT, Money.ZERO)).isEqualTo(year.spent());
        assertThat(next).isEqualTo(year.reserved());
        assertThat(left(balances, Account.PAID).isNegative()).isFalse();
        assertThat(left(balances, Account.RESERVED).isNegative()).isFalse();
        assertThat(Money.sum(balances.values().stream()).plus(next))
                .isEqualTo(year.paid().plus(year.kept()));
        assertThat(left(balances, Account.PAID).plus(left(balances, Account.RESERVED)))
                .isEqualTo(account.unspent(year.spent(), year.reserved()));
    }

    @Property
    @Tag("FU9")
    void whatever_is_decided_in_whatever_order_no_ceiling_is_passed(
            @ForAll("grants") List<YearAmount> wanted,
            @ForAll("amounts") Money total,
            @ForAll("amounts") Money perYear) {
        var ceilings = new Ceilings(total.plus(Money.of("0.01")), perYear.plus(Money.of("0.01")), null);
        var granted = new ArrayList<YearAmount>();

        for (var one : wanted) {
            try {
                ceilings.mustHold(bound(granted), List.of(one), "/years");
                granted.add(one);
            } catch (RuleViolation refused) {
                // and nothing is bound
            }
        }

        assertThat(bound(granted).total()).isLessThanOrEqualTo(total.plus(Money.of("0.01")));
        assertThat(bound(granted).in(2023)).isLessThanOrEqualTo(perYear.plus(Money.of("0.01")));
        assertThat(bound(granted).in(2024)).isLessThanOrEqualTo(perYear.plus(Money.of("0.01")));
    }

    @Property
    @Tag("FU9")
    void reclaiming_balances_what_was_paid_is_spent_or_claimed_back_to_the_cent(
            @ForAll("histories") List<Year> reported) {
        var book = new TestBook();
        var reports = new HashMap<Integer, Money>();
        for (int i = 0; i < reported.size(); i++) {
            var year = 2023 + i;
            var told = reported.get(i);
            book.pay(year, told.paid());
            var account = YearAccount.of(book.balances(), year, 2030);
            var spent = told.spent().min(account.paid().plus(account.kept()));
            var reserved = told.reserved().min(account.unspent(spent, Money.ZERO));
            account.report(spent, reserved).forEach(book::book);
            reports.put(year, spent);
        }

        Settlement.of(book.balances()).forEach(book::book);

        var paid = Money.sum(reported.stream().map(Year::paid));
        var spent = Money.sum(reports.values().stream());
        assertThat(book.balances().of(Account.SPENT)).isEqualTo(spent);
        assertThat(book.balances().of(Account.RECLAIMED)).isEqualTo(paid.minus(spent));
        assertThat(book.balances().years(Account.PAID)).isEmpty();
        assertThat(book.balances().years(Account.RESERVED)).isEmpty();
        assertThat(book.everything()).isEqualTo(Money.ZERO);
    }

    /** Moves of money, both sides of each. */
    private static final class TestBook {
        private final Balances.Builder balances = new Balances.Builder();

        void pay(int year, Money amount) {
            book(Entry.in(year, EntryKind.PAYMENT, amount));
        }

        void book(Entry entry) {
            balances.add(entry.kind().from(), entry.fromYear(), entry.amount().negate());
            balances.add(entry.kind().to(), entry.toYear(), entry.amount());
        }

        Balances balances() {
            return balances.build();
        }

        Money everything() {
            return Money.sum(Arrays.stream(Account.values()).map(balances()::of));
        }
    }

    private static Money left(Map<Account, Money> balances, Account account) {
        return balances.getOrDefault(account, Money.ZERO);
    }

    private static Ceilings.Bound bound(List<YearAmount> granted) {
        return new Ceilings.Bound() {
            @Override
            public Money total() {
                return Money.sum(granted.stream().map(YearAmount::amount));
            }

            @Override
            public Money in(int year) {
                return Money.sum(
                        granted.stream().filter(each -> each.year() == year).map(YearAmount::amount));
            }

            @Override
            public Money toApplicantIn(int year) {
                return in(year);
            }
        };
    }

    @Provide
    Arbitrary<List<Year>> histories() {
        return years().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Year> years() {
        return Combinators.combine(amounts(), amounts(), amounts(), amounts(), Arbitraries.of(true, false))
                .as(Year::new);
    }

    @Provide
    Arbitrary<List<YearAmount>> grants() {
        return Combinators.combine(Arbitraries.integers().between(2023, 2024), amounts())
                .as((year, amount) -> new YearAmount(year, amount.plus(Money.of("0.01"))))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, 100_000).map(cents -> new Money(BigDecimal.valueOf(cents, 2)));
    }
}
