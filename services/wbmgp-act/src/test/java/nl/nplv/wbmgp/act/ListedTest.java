package nl.nplv.wbmgp.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ListedTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void the_act_has_nine_conducts_from_2017_on_and_none_before() {
        assertThat(Listed.conducts(TODAY))
                .extracting(Listed::letter)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(Listed.conducts(LocalDate.parse("2016-12-31"))).isEmpty();
        assertThat(Listed.conduct("OPIUM_ACT", TODAY)).map(Listed::article).contains("W 10a(2)(e)");
        assertThat(Listed.conduct("LITTERING", TODAY)).isEmpty();
    }

    @Test
    void an_entitlement_to_student_finance_counts_from_july_2017_on() {
        assertThat(Listed.income("STUDENT_FINANCE_ENTITLEMENT", LocalDate.parse("2017-06-30")))
                .isEmpty();
        assertThat(Listed.income("STUDENT_FINANCE_ENTITLEMENT", LocalDate.parse("2017-07-01")))
                .isPresent();
        assertThat(Listed.income("STUDENT_FINANCE", LocalDate.parse("2017-06-30")))
                .isPresent();
        assertThat(Listed.incomes(LocalDate.parse("2017-06-30"))).hasSize(6);
    }

    @Test
    void each_item_says_what_it_is_in_two_languages() {
        assertThat(Listed.incomes(TODAY)).allSatisfy(income -> {
            assertThat(income.nl()).isNotBlank().isNotEqualTo(income.en());
            assertThat(income.article()).isEqualTo("W 8(1)(" + income.letter() + ")");
        });
    }
}
