package nl.nplv.bench.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TenYearsTest {
    private static final List<Line> LINES = TenYears.of(
            IntStream.range(0, 20).mapToObj(i -> "area-" + i).toList(),
            IntStream.range(0, 30)
                    .mapToObj(i -> new Scheme("SCHEME_" + i, "SZW", "WORK", "PERSPECTIVE"))
                    .toList());

    @Test
    void they_make_about_a_hundred_thousand_postings_the_same_in_every_run() {
        assertThat(2 * LINES.stream().mapToInt(line -> line.moves().size()).sum())
                .isBetween(99_000, 101_000);
        assertThat(TenYears.of(List.of("area-0"), List.of(LINES.getFirst().scheme()))
                        .getFirst())
                .isEqualTo(LINES.getFirst());
    }

    @Test
    void no_account_of_a_line_but_those_that_money_comes_from_is_ever_below_nothing() {
        for (var line : LINES) {
            var accounts = new HashMap<String, Long>();
            for (var move : line.moves()) {
                accounts.merge(move.from() + move.fromYear(), -move.cents(), Long::sum);
                accounts.merge(move.to() + move.toYear(), move.cents(), Long::sum);
                assertThat(move.cents()).isPositive();
            }
            assertThat(accounts)
                    .allSatisfy((account, cents) -> assertThat(cents < 0)
                            .isEqualTo(account.startsWith("DEMAND") || account.startsWith("BUDGET")));
        }
    }

    @Test
    void what_was_paid_is_spent_kept_or_claimed_back() {
        var sums = Sums.of(LINES);

        assertThat(sums.of(Sums.ALL, "spent").add(sums.of(Sums.ALL, "reserved")).add(sums.of(Sums.ALL, "reclaimed")))
                .isEqualByComparingTo(sums.of(Sums.ALL, "paid"))
                .isEqualByComparingTo(sums.of(Sums.ALL, "granted"))
                .isGreaterThan(BigDecimal.ZERO);
        assertThat(sums.of("SZW", "asked")).isEqualByComparingTo(sums.of(Sums.ALL, "asked"));
        assertThat(sums.of(Sums.ALL, "committed")).isEqualByComparingTo("0");
        assertThat(sums.rows()).isEqualTo(30 * 11);
    }
}
