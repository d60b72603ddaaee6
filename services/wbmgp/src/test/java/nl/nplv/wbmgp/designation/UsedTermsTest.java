package nl.nplv.wbmgp.designation;

import static nl.nplv.test.Refusals.assertRefused;
import static nl.nplv.wbmgp.designation.DesignationProblem.MAX_EXTENSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nplv.wbmgp.act.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("WB1")
class UsedTermsTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    @Test
    void after_five_terms_there_is_no_sixth() {
        var used = new UsedTerms(Measure.ART9, fourYearTerms(5));

        assertRefused(
                MAX_EXTENSIONS,
                () -> used.mustHaveRoomFor(
                        FIRST.plusYears(20), FIRST.plusYears(24).minusDays(1)));
    }

    @Test
    void a_fifth_term_fits_to_the_last_day_of_twenty_years_and_not_a_day_longer() {
        var used = new UsedTerms(Measure.ART9, fourYearTerms(4));

        used.mustHaveRoomFor(FIRST.plusYears(16), FIRST.plusYears(20).minusDays(1));

        assertRefused(MAX_EXTENSIONS, () -> used.mustHaveRoomFor(FIRST.plusYears(16), FIRST.plusYears(20)));
    }

    @Test
    void units_that_became_one_count_their_days_once() {
        var used = new UsedTerms(
                Measure.ART8,
                Stream.concat(
                                fourYearTerms(1).stream(),
                                Stream.of(new DesignationTerm(
                                        1,
                                        FIRST.plusYears(2),
                                        FIRST.plusYears(6).minusDays(1))))
                        .toList());

        assertThat(used.days()).isEqualTo(FIRST.plusYears(6).toEpochDay() - FIRST.toEpochDay());
    }

    private static List<DesignationTerm> fourYearTerms(int count) {
        return IntStream.range(0, count)
                .mapToObj(no -> new DesignationTerm(
                        no + 1,
                        FIRST.plusYears(4L * no),
                        FIRST.plusYears(4L * (no + 1)).minusDays(1)))
                .toList();
    }
}
