package nl.nplv.funding.scheme;

import static nl.nplv.funding.scheme.SchemeProblem.CEILING_EXCEEDED;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import nl.nplv.shared.value.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CeilingsTest {
    private static final List<YearAmount> ASKED =
            List.of(new YearAmount(2023, Money.of("60.00")), new YearAmount(2024, Money.of("40.00")));

    @Test
    @Tag("FU9")
    void granting_up_to_the_last_cent_of_a_ceiling_is_allowed_and_one_cent_more_is_not() {
        var ceilings = new Ceilings(Money.of("1000.00"), null, null);

        ceilings.mustHold(bound("900.00", "0", "0"), ASKED, "/years");

        assertRefused(CEILING_EXCEEDED, () -> ceilings.mustHold(bound("900.01", "0", "0"), ASKED, "/years"));
    }

    @Test
    @Tag("FU9")
    void every_ceiling_that_would_be_passed_is_named() {
        var ceilings = new Ceilings(Money.of("50"), Money.of("50"), Money.of("30"));

        assertThatThrownBy(() -> ceilings.mustHold(bound("0", "0", "0"), ASKED, "/years"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/years", "/years/0", "/years/0", "/years/1"));
    }

    @Test
    @Tag("FU4")
    void what_has_no_ceiling_is_not_limited() {
        new Ceilings(null, null, null).mustHold(bound("99999999.00", "99999999.00", "99999999.00"), ASKED, "/years");

        assertThat(ASKED).hasSize(2);
    }

    @Test
    @Tag("FU3")
    void nobody_gets_the_one_amount_of_a_year_twice_whatever_window_it_is_asked_in() {
        var ceilings = SchemeFixtures.terms(new Ceilings(null, null, null), "60.00", null)
                .bindingCeilings();
        var again = List.of(new YearAmount(2023, Money.of("60.00")));

        ceilings.mustHold(bound("0", "0", "0"), again, "/years");

        assertRefused(CEILING_EXCEEDED, () -> ceilings.mustHold(bound("60", "60", "60"), again, "/years"));
    }

    static Ceilings.Bound bound(String total, String inYear, String toApplicant) {
        return new Ceilings.Bound() {
            @Override
            public Money total() {
                return Money.of(total);
            }

            @Override
            public Money in(int year) {
                return Money.of(inYear);
            }

            @Override
            public Money toApplicantIn(int year) {
                return Money.of(toApplicant);
            }
        };
    }
}
