package nl.nplv.participation.fund;

import static nl.nplv.participation.fund.FundProblem.INSUFFICIENT_FUNDS;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.value.Money;

/** Properties of the ledger, on histories that jqwik makes up: possible and impossible entries of all kinds, in any order. */
@Tag("RP4")
class BookTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Property
    void whatever_is_tried_the_accounts_sum_up_to_zero_and_none_but_the_debt_is_below(
            @ForAll("attempts") List<Entry> attempts) {
        var book = Book.EMPTY;
        for (var entry : attempts) {
            book = tried(book, entry);

            assertThat(Money.sum(Arrays.stream(Account.values()).map(book::on))).isEqualTo(Money.ZERO);
            assertThat(List.of(book.available(), book.reserved(), book.granted()))
                    .noneMatch(Money::isNegative);
            assertThat(book.contributed().isPositive()).isFalse();
        }
    }

    @Property
    void what_was_booked_replays_to_the_same_book(@ForAll("attempts") List<Entry> attempts) {
        var booked = new ArrayList<Entry>();
        var book = Book.EMPTY;
        for (var entry : attempts) {
            var next = tried(book, entry);
            if (!next.equals(book)) {
                booked.add(entry);
            }
            book = next;
        }

        assertThat(Book.of(booked)).isEqualTo(book);
    }

    @Property
    void an_entry_and_its_counter_posting_leave_the_book_as_it_was(@ForAll("attempts") List<Entry> attempts) {
        var book = Book.EMPTY;
        for (var entry : attempts) {
            var next = tried(book, entry);
            if (!next.equals(book)) {
                assertThat(next.with(entry.corrected("GM0917", DAY))).isEqualTo(book);
            }
            book = next;
        }
    }

    @Property
    void an_entry_is_refused_exactly_when_there_is_not_enough(@ForAll("attempts") List<Entry> attempts) {
        var book = Book.EMPTY;
        for (var entry : attempts) {
            var enough = entry.from().mayOwe() || book.on(entry.from()).compareTo(entry.amount()) >= 0;
            var next = tried(book, entry);

            assertThat(next.equals(book)).as("%s on %s", entry, book).isEqualTo(!enough);
            book = next;
        }
    }

    @Example
    void a_cent_more_than_is_there_is_refused() {
        var book = Book.EMPTY.with(Entry.deposit(Money.of("40000.00"), "GM0917", DAY));

        assertRefused(INSUFFICIENT_FUNDS, () -> book.with(reservation("40000.01")));
        assertThat(book.with(reservation("40000.00")).available()).isEqualTo(Money.ZERO);
    }

    @Provide
    Arbitrary<List<Entry>> attempts() {
        return Combinators.combine(kinds(), amounts())
                .as((kind, amount) -> kind.apply(amount, UUID.randomUUID()))
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<BiFunction<Money, UUID, Entry>> kinds() {
        return Arbitraries.of(List.<BiFunction<Money, UUID, Entry>>of(
                (amount, grant) -> Entry.deposit(amount, "GM0917", DAY),
                (amount, grant) -> Entry.reservation(amount, grant, "office", DAY),
                (amount, grant) -> Entry.payment(amount, grant, "office", DAY),
                (amount, grant) -> Entry.release(amount, grant, "office", DAY),
                (amount, grant) -> Entry.repayment(amount, grant, "office", DAY),
                (amount, grant) -> Entry.giveBack(amount, "office", DAY)));
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 100_000).map(cents -> new Money(BigDecimal.valueOf(cents, 2)));
    }

    private static Entry reservation(String amount) {
        return Entry.reservation(Money.of(amount), UUID.randomUUID(), "office", DAY);
    }

    private static Book tried(Book book, Entry entry) {
        try {
            return book.with(entry);
        } catch (RuleViolation refused) {
            assertThat(refused.problem()).isEqualTo(INSUFFICIENT_FUNDS);
            return book;
        }
    }
}
