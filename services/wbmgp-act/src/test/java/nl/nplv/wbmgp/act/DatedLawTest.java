package nl.nplv.wbmgp.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import nl.nplv.wbmgp.act.data.Validity;
import nl.nplv.wbmgp.act.term.LegalTerm;
import nl.nplv.wbmgp.act.term.TermSource;
import nl.nplv.wbmgp.act.term.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures, units, texts and numbers by their days. */
class DatedLawTest {
    private static final LocalDate LAST_OF_2016 = LocalDate.parse("2016-12-31");
    private static final LocalDate FIRST_OF_2017 = LocalDate.parse("2017-01-01");

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "ART8, 2005-12-29, false",
        "ART8, 2005-12-30, true",
        "ART8, 2016-12-31, true",
        "ART9, 2016-12-31, true",
        "ART10, 2016-12-31, false",
        "ART10, 2017-01-01, true",
        "ART9, 2026-11-24, true",
    })
    void a_measure_is_in_force_by_date(Measure measure, LocalDate day, boolean inForce) {
        assertThat(measure.isInForceOn(day)).isEqualTo(inForce);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "AREA, 2015-01-01, true",
        "AREA, 2005-12-29, false",
        "COMPLEX, 2016-12-31, false",
        "COMPLEX, 2017-01-01, true",
        "STREET, 2016-12-31, false",
        "STREET, 2017-01-01, true",
    })
    void a_kind_of_unit_is_in_force_by_date(UnitKind kind, LocalDate day, boolean inForce) {
        assertThat(kind.isInForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void one_designation_covered_articles_eight_and_nine_until_2016() {
        assertThat(Measure.ART9.on(LAST_OF_2016)).contains(new Measure.Basis("W 5(1)", false, Optional.of("W 6(2)")));
        assertThat(Measure.ART9.on(FIRST_OF_2017)).contains(new Measure.Basis("W 5(2)", true, Optional.empty()));
        assertThat(Measure.ART10.on(FIRST_OF_2017)).contains(new Measure.Basis("W 5(3)", true, Optional.of("W 6(2)")));
    }

    @Test
    void each_law_has_the_text_of_the_day() {
        assertThat(Law.WBMGP.textOn(LAST_OF_2016)).contains(new Validity(LocalDate.parse("2015-01-01"), LAST_OF_2016));
        assertThat(Law.WBMGP.textOn(LocalDate.parse("2026-11-24")))
                .contains(new Validity(LocalDate.parse("2026-06-04"), null));
        assertThat(Law.HUISVESTINGSWET.textOn(LocalDate.parse("2014-12-31"))).isEmpty();
        assertThat(Law.DECREE.textOn(LAST_OF_2016)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void each_law_is_known_today_without_end(Law law) {
        assertThat(law.textOn(LocalDate.parse("2026-11-24"))).map(Validity::to).isEmpty();
        assertThat(law.abbreviation()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void each_number_has_a_value_with_article_and_source_today(Parameter parameter) {
        var value = parameter.on(LocalDate.parse("2026-11-24"));

        assertThat(value.number()).isPositive();
        assertThat(value.article()).matches("(W|H|Awb) \\d.*");
        assertThat(value.source()).isNotBlank();
    }

    @Test
    void a_number_is_a_term_with_its_unit_and_who_set_it() {
        assertThat(Parameter.DESIGNATION_DECISION.on(LAST_OF_2016).term())
                .isEqualTo(new LegalTerm(13, TermUnit.WEEKS, TermSource.ACT));
        assertThat(Parameter.PENALTY_DAYS.on(FIRST_OF_2017).term())
                .isEqualTo(new LegalTerm(42, TermUnit.DAYS, TermSource.ACT_OUTSIDE_ATW));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXTENSIONS", "LOOK_BACK", "PERSON_AGE"})
    void what_is_counted_back_or_not_in_days_is_no_term(Parameter parameter) {
        var value = parameter.on(FIRST_OF_2017);

        assertThatIllegalStateException().isThrownBy(value::term).withMessageContaining("is no term");
    }

    @Test
    void a_number_that_the_text_does_not_know_is_refused() {
        assertThat(Parameter.PERSON_AGE.find(LAST_OF_2016)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.PERSON_AGE.on(LAST_OF_2016))
                .withMessageContaining("not in force on 2016-12-31");
    }
}
