package nl.nplv.wbmgp.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.fine.FineRules;
import nl.nplv.wbmgp.act.term.Deadline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTermsTest {

    @ParameterizedTest(name = "sent {0}, received {1}: {2}")
    @CsvSource({
        "2019-10-24, 2019-10-25, 2019-12-20",
        "2026-10-29, 2026-10-30, 2026-12-28",
        // text until 2016-12-31: thirteen weeks from sending, not moved from a Sunday
        "2016-08-07, 2016-08-10, 2016-11-06",
        "2016-12-27, 2016-12-31, 2017-03-28",
        "2016-12-27, 2017-01-01, 2017-02-27",
    })
    @Tag("WB4")
    void the_minister_has_eight_weeks_from_receipt_and_had_thirteen_from_sending(
            LocalDate sentOn, LocalDate receivedOn, LocalDate lastDay) {
        assertThat(ActTerms.designationDecision(sentOn, receivedOn).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2019-12-20, 2023-12-19",
        "2020-03-01, 2024-02-29",
        "2024-02-29, 2028-02-28",
        "2021-03-01, 2025-02-28",
        "2016-01-01, 2019-12-31",
        "2096-02-29, 2100-02-28",
    })
    @Tag("WB1")
    void a_designation_and_an_ordinance_last_four_years_at_most(LocalDate start, LocalDate end) {
        assertThat(ActTerms.latestEndOfDesignation(start)).isEqualTo(end);
        assertThat(ActTerms.latestEndOfOrdinance(start)).isEqualTo(end);
    }

    @Test
    @Tag("WB1")
    void a_designation_has_five_terms_and_twenty_years() {
        assertThat(ActTerms.termsOfDesignation(LocalDate.parse("2015-01-01"))).isEqualTo(5);
        assertThat(ActTerms.yearsOfDesignation(LocalDate.parse("2026-11-24"))).isEqualTo(20);
    }

    @Test
    void the_executive_has_eight_weeks_for_a_permit_and_four_to_lay_one_aside() {
        assertThat(ActTerms.permitDecision(LocalDate.parse("2026-10-30")).lastDay())
                .isEqualTo("2026-12-28");
        assertThat(ActTerms.notTreated(LocalDate.parse("2026-11-27")).lastDay()).isEqualTo("2026-12-28");
    }

    @Test
    void an_objection_has_six_weeks_and_the_post_one_more() {
        var announced = LocalDate.parse("2026-11-13");

        assertThat(ActTerms.objection(announced).lastDay()).isEqualTo("2026-12-28");
        assertThat(ActTerms.objectionByPost(announced).lastDay()).isEqualTo("2027-01-04");
    }

    @Test
    void a_court_is_asked_within_six_weeks_and_a_decision_that_it_annulled_is_made_anew_in_six() {
        assertThat(ActTerms.appeal(LocalDate.of(2026, 11, 13)).lastDay()).isEqualTo("2026-12-28");
        assertThat(ActTerms.objectionDecisionAnew(LocalDate.of(2026, 11, 13)).lastDay())
                .isEqualTo("2026-12-28");
    }

    @Test
    void a_fine_counts_for_a_repetition_for_four_years_since_2021() {
        var fined = LocalDate.of(2017, 5, 1);

        assertThat(FineRules.countsFrom(LocalDate.of(2020, 12, 31))).isEmpty();
        assertThat(FineRules.countsFrom(LocalDate.of(2021, 5, 1))).contains(fined);
        assertThat(FineRules.isAgain(Breach.LETTING_WITHOUT_PERMIT, fined, LocalDate.of(2021, 5, 1)))
                .isTrue();
        assertThat(FineRules.isAgain(Breach.LETTING_WITHOUT_PERMIT, fined, LocalDate.of(2021, 5, 2)))
                .isFalse();
        assertThat(FineRules.isAgain(Breach.LETTING_WITHOUT_PERMIT, null, LocalDate.of(2021, 5, 1)))
                .isFalse();
        assertThat(FineRules.isAgain(Breach.OCCUPYING_WITHOUT_PERMIT, fined, LocalDate.of(2021, 5, 1)))
                .isFalse();
    }

    @Test
    void a_decision_on_objections_is_counted_from_the_end_of_the_term_to_object() {
        var announced = LocalDate.parse("2026-11-13");

        assertThat(ActTerms.objectionDecision(announced, false))
                .returns(LocalDate.parse("2027-02-08"), Deadline::lastDay);
        assertThat(ActTerms.objectionDecision(announced, true))
                .returns(LocalDate.parse("2027-03-22"), Deadline::lastDay);
    }

    @ParameterizedTest(name = "born {0}, applied {1}: from {2}")
    @CsvSource({
        "2005-05-02, 2023-05-01, 2021-05-01",
        "2005-05-01, 2023-05-01, 2019-05-01",
        "1980-01-01, 2024-02-29, 2020-02-29",
        "2008-02-29, 2026-02-28, 2024-02-28",
        "2008-02-29, 2026-03-01, 2022-03-01",
        "2007-01-01, 2024-02-29, 2022-03-01",
    })
    void police_data_of_a_minor_go_back_two_years_and_of_an_adult_four(
            LocalDate birth, LocalDate applied, LocalDate from) {
        assertThat(ActTerms.lookBackFrom(birth, applied)).contains(from);
    }

    @Test
    void nobody_is_looked_at_before_article_ten() {
        var birth = LocalDate.parse("1980-01-01");
        var before = LocalDate.parse("2016-12-31");

        assertThat(ActTerms.lookBackFrom(birth, before)).isEmpty();
        assertThat(ActTerms.isPersonOfArticle10(birth, before)).isFalse();
        assertThat(ActTerms.isPersonOfArticle10(birth, before.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "born {0}, applied {1}: {2}")
    @CsvSource({
        "2007-05-01, 2023-05-01, true",
        "2007-05-02, 2023-05-01, false",
        "2008-02-29, 2024-02-29, true",
        "2008-02-29, 2024-02-28, false",
    })
    void a_person_counts_from_the_sixteenth_birthday(LocalDate birth, LocalDate applied, boolean counts) {
        assertThat(ActTerms.isPersonOfArticle10(birth, applied)).isEqualTo(counts);
    }

    @ParameterizedTest(name = "since {0}, applied {1}: {2}")
    @CsvSource({
        "2017-05-01, 2023-05-01, true",
        "2017-05-01, 2023-04-30, false",
        "2020-02-29, 2026-02-28, false",
        "2020-02-29, 2026-03-01, true",
        "2009-06-01, 2015-06-01, true",
    })
    void six_full_years_make_a_long_resident(LocalDate since, LocalDate applied, boolean longResident) {
        assertThat(ActTerms.isLongResident(since, applied)).isEqualTo(longResident);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2005-12-30, 2010-12-30",
        "2010-12-30, 2010-12-30",
        "2025-12-30, 2025-12-30",
        "2025-12-31, 2030-12-30",
    })
    void a_report_to_parliament_is_due_every_five_years(LocalDate day, LocalDate due) {
        assertThat(ActTerms.nationalReportDue(day)).isEqualTo(due);
    }
}
