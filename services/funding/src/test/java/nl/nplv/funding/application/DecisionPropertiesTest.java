package nl.nplv.funding.application;

import static nl.nplv.funding.scheme.SchemeFixtures.DAY;
import static nl.nplv.funding.scheme.SchemeFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.money.YearAmounts;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.value.Money;

/** What holds for any decision that is accepted, whatever was asked and however it is to be paid. */
class DecisionPropertiesTest {
    private static final List<Integer> YEARS = List.of(2023, 2024, 2025);

    @Property
    @Tag("FU9")
    void never_is_more_granted_than_was_asked_in_any_year_and_the_tranches_sum_to_the_grant_of_each(
            @ForAll("asked") List<YearAmount> asked,
            @ForAll LineOutcome outcome,
            @ForAll("years") List<YearAmount> granted,
            @ForAll("tranches") List<PlannedTranche> tranches) {
        var decision = Decision.of(outcome, asked, granted, tranches, "Because.", DAY);
        var accepted = fits(decision, asked);
        Statistics.label("accepted")
                .collect(accepted)
                .coverage(seen -> seen.check(true).count(count -> count > 20));
        if (!accepted) {
            return;
        }

        for (var year : YEARS) {
            var given = YearAmounts.in(decision.years(), year);
            assertThat(given).isLessThanOrEqualTo(YearAmounts.in(asked, year));
            assertThat(paid(decision, year)).isEqualTo(given);
        }
        assertThat(decision.total()).isLessThanOrEqualTo(YearAmounts.total(asked));
        assertThat(Money.sum(decision.tranches().stream().map(PlannedTranche::amount)))
                .isEqualTo(decision.total());
        assertThat(decision.tranches()).allMatch(tranche -> !tranche.dueOn().isBefore(DAY));
    }

    @Property
    @Tag("FU9")
    void a_part_of_what_was_asked_paid_in_any_slices_is_accepted(
            @ForAll("asked") List<YearAmount> asked, @ForAll("cents") long less, @ForAll("cents") long slice) {
        var first = asked.getFirst();
        var given = cents(1 + less % first.amount().amount().unscaledValue().longValueExact());
        var early = cents(1 + slice % given.amount().unscaledValue().longValueExact());
        var tranches = Stream.of(early, given.minus(early))
                .filter(Money::isPositive)
                .map(amount -> new PlannedTranche(first.year(), amount, DAY))
                .toList();
        var all = given.equals(YearAmounts.total(asked));

        Decision.of(
                        all ? LineOutcome.GRANTED : LineOutcome.PARTLY_GRANTED,
                        asked,
                        List.of(new YearAmount(first.year(), given)),
                        tranches,
                        "Because.",
                        DAY)
                .mustFit(asked, terms());
    }

    private static boolean fits(Decision decision, List<YearAmount> asked) {
        try {
            decision.mustFit(asked, terms());
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static Money paid(Decision decision, int year) {
        return Money.sum(decision.tranches().stream()
                .filter(tranche -> tranche.year() == year)
                .map(PlannedTranche::amount));
    }

    /** One amount for each of the first years. */
    @Provide
    Arbitrary<List<YearAmount>> asked() {
        return amounts()
                .list()
                .ofMinSize(1)
                .ofMaxSize(YEARS.size())
                .map(amounts -> IntStream.range(0, amounts.size())
                        .mapToObj(i -> new YearAmount(YEARS.get(i), amounts.get(i)))
                        .toList());
    }

    /** Any years, twice as well. */
    @Provide
    Arbitrary<List<YearAmount>> years() {
        return Combinators.combine(Arbitraries.of(YEARS), amounts())
                .as(YearAmount::new)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<PlannedTranche>> tranches() {
        return Combinators.combine(
                        Arbitraries.of(YEARS), amounts(), Arbitraries.integers().between(-1, 400))
                .as((year, amount, days) -> new PlannedTranche(year, amount, DAY.plusDays(days)))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.longs().between(0, 1_000_000);
    }

    /** Few values, so that chance often hits what fits. */
    private static Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.of(1L, 2L, 3L).map(DecisionPropertiesTest::cents),
                Arbitraries.longs().between(1, 1_000_000).map(DecisionPropertiesTest::cents));
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
