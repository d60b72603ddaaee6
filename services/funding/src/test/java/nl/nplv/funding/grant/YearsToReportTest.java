package nl.nplv.funding.grant;

import static nl.nplv.funding.grant.GrantProblem.EARLIER_YEAR_UNREPORTED;
import static nl.nplv.funding.grant.GrantProblem.NOTHING_TO_REPORT;
import static nl.nplv.funding.grant.GrantProblem.SPENDING_REPORTED;
import static nl.nplv.funding.grant.GrantProblem.TRANCHE_OPEN;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.nplv.funding.ledger.Account;
import nl.nplv.funding.ledger.Balances;
import nl.nplv.shared.value.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class YearsToReportTest {
    private static final Balances PAID_2023_AND_2025_KEPT_INTO_2024 = new Balances.Builder()
            .add(Account.PAID, 2023, Money.of("100"))
            .add(Account.RESERVED, 2024, Money.of("20"))
            .add(Account.PAID, 2025, Money.of("50"))
            .build();

    @Test
    @Tag("FU8")
    void each_year_with_money_is_reported_once_and_in_order() {
        var none = years(Set.of());
        var first = years(Set.of(2023));

        none.mustInclude(2023);
        first.mustInclude(2024);
        assertRefused(EARLIER_YEAR_UNREPORTED, () -> none.mustInclude(2024));
        assertRefused(EARLIER_YEAR_UNREPORTED, () -> first.mustInclude(2025));
        assertRefused(SPENDING_REPORTED, () -> first.mustInclude(2023));
        assertRefused(NOTHING_TO_REPORT, () -> none.mustInclude(2022));
    }

    @Test
    @Tag("FU8")
    void a_year_waits_for_its_own_tranches_and_those_before_it_not_for_later_ones() {
        years(Set.of(), 2024).mustInclude(2023);

        assertRefused(TRANCHE_OPEN, () -> years(Set.of(2023), 2024).mustInclude(2024));
        assertRefused(TRANCHE_OPEN, () -> years(Set.of(2023), 2024).mustInclude(2025));
    }

    @Test
    void nothing_is_left_when_all_years_with_money_are_reported_and_all_tranches_settled() {
        assertThat(years(Set.of(2023, 2024)).areNone()).isFalse();
        assertThat(years(Set.of(2023, 2024, 2025), 2026).areNone()).isFalse();
        assertThat(years(Set.of(2023, 2024, 2025)).areNone()).isTrue();
    }

    private static YearsToReport years(Set<Integer> reported, Integer... unpaid) {
        return new YearsToReport(PAID_2023_AND_2025_KEPT_INTO_2024, reported, new TreeSet<>(List.of(unpaid)));
    }
}
