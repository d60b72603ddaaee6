package nl.nplv.funding.grant;

import static nl.nplv.funding.grant.GrantProblem.CARRY_OVER_ENDED;
import static nl.nplv.funding.grant.GrantProblem.MORE_THAN_PAID;
import static nl.nplv.funding.grant.GrantProblem.RESERVED_ONCE;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.EntryKind;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class YearAccountTest {
    @Test
    @Tag("FU8")
    void all_that_is_unspent_may_be_kept_for_the_next_calendar_year() {
        var account = account("1000000", "0", null);

        assertThat(account.report(money("800000"), money("200000")))
                .containsExactly(
                        Entry.in(2023, EntryKind.SPENDING, money("800000")),
                        new Entry(EntryKind.RESERVATION, 2023, 2024, money("200000")));
        assertThat(account.report(Money.ZERO, money("1000000")))
                .containsExactly(new Entry(EntryKind.RESERVATION, 2023, 2024, money("1000000")));
        assertThat(account.unspent(money("800000"), money("150000"))).isEqualTo(money("50000"));
    }

    @Test
    @Tag("FU8")
    void not_a_cent_more_is_spent_and_kept_than_there_is() {
        assertRefused(MORE_THAN_PAID, () -> account("100", "10", null).report(money("90"), money("20.01")));
    }

    @Test
    @Tag("FU8")
    void what_was_kept_is_spent_first_and_not_kept_again() {
        var account = account("100", "50", null);

        assertThat(account.report(money("60"), money("90")))
                .containsExactly(
                        Entry.in(2023, EntryKind.RESERVED_SPENDING, money("50")),
                        Entry.in(2023, EntryKind.SPENDING, money("10")),
                        Entry.toNextYear(2023, EntryKind.RESERVATION, money("90")));
        assertRefused(RESERVED_ONCE, () -> account.report(money("40"), money("110")));
    }

    @Test
    @Tag("FU8")
    void a_second_round_may_carry_on_until_its_last_year() {
        assertThat(account("100", "50", 2024).report(money("40"), money("110")))
                .containsExactly(
                        Entry.in(2023, EntryKind.RESERVED_SPENDING, money("40")),
                        Entry.toNextYear(2023, EntryKind.RESERVATION, money("100")),
                        Entry.toNextYear(2023, EntryKind.FURTHER_RESERVATION, money("10")));
        assertRefused(CARRY_OVER_ENDED, () -> account("100", "0", 2023).report(Money.ZERO, money("1")));
        assertThat(account("100", "0", 2023).report(money("100"), Money.ZERO)).hasSize(1);
    }

    private static YearAccount account(String paid, String kept, @Nullable Integer carryOverUntil) {
        return new YearAccount(2023, money(paid), money(kept), carryOverUntil);
    }

    private static Money money(String amount) {
        return Money.of(amount);
    }
}
