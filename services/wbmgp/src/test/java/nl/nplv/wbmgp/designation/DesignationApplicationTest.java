package nl.nplv.wbmgp.designation;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static nl.nplv.wbmgp.designation.DesignationFixtures.NISSEWAARD;
import static nl.nplv.wbmgp.designation.DesignationFixtures.PLACES;
import static nl.nplv.wbmgp.designation.DesignationFixtures.application;
import static nl.nplv.wbmgp.designation.DesignationFixtures.day;
import static nl.nplv.wbmgp.designation.DesignationFixtures.facts;
import static nl.nplv.wbmgp.designation.DesignationFixtures.granted;
import static nl.nplv.wbmgp.designation.DesignationFixtures.receivedOn;
import static nl.nplv.wbmgp.designation.DesignationProblem.ALREADY_DECIDED;
import static nl.nplv.wbmgp.designation.DesignationProblem.APPLICATION_INCOMPLETE;
import static nl.nplv.wbmgp.designation.DesignationProblem.INSTRUMENT_REASON_MISSING;
import static nl.nplv.wbmgp.designation.DesignationProblem.INSTRUMENT_REQUIRED;
import static nl.nplv.wbmgp.designation.DesignationProblem.NOT_IN_FORCE;
import static nl.nplv.wbmgp.designation.DesignationProblem.REGIONAL_HOUSING_MISSING;
import static nl.nplv.wbmgp.designation.DesignationProblem.TERM_TOO_LONG;
import static nl.nplv.wbmgp.designation.DesignationProblem.TEST_MISSING;
import static nl.nplv.wbmgp.designation.DesignationProblem.WRONG_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationApplicationTest {
    private final Actor council = municipality(NISSEWAARD.value(), Role.COU);

    @ParameterizedTest
    @Tag("WB4")
    @CsvSource({"2019-10-25, 2019-12-20", "2026-10-30, 2026-12-28", "2026-02-06, 2026-04-07", "2026-03-20, 2026-05-18"})
    void the_minister_has_eight_weeks_moved_past_weekend_and_holidays(String received, String decideBy) {
        assertThat(receivedOn(received).decideBy()).isEqualTo(day(decideBy));
    }

    @Test
    @Tag("WB4")
    void a_decision_on_the_last_day_counts() {
        var application = receivedOn("2019-10-25");

        var decided = application.decide(granted("2019-12-20"), PLACES, state(), day("2019-12-20"));

        assertThat(decided.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(decided.deemed()).isFalse();
    }

    @Test
    @Tag("WB4")
    void a_decision_after_eight_weeks_is_refused_because_the_designation_is_deemed_made() {
        var application = receivedOn("2019-10-25");

        assertRefused(
                ALREADY_DECIDED, () -> application.decide(granted("2019-12-20"), PLACES, state(), day("2019-12-21")));
    }

    @Test
    @Tag("WB4")
    void silence_grants_from_the_next_day() {
        var application = receivedOn("2019-10-25");
        assertRefused(ILLEGAL_TRANSITION, () -> application.deem(PLACES, state(), day("2019-12-20")));

        var deemed = application.deem(PLACES, state(), day("2019-12-24"));

        assertThat(deemed.deemed()).isTrue();
        assertThat(application.granted().decidedOn()).isEqualTo(day("2019-12-21"));
        assertThat(deemed.start()).isEqualTo(day("2020-01-01"));
        assertThat(deemed.end()).isEqualTo(day("2023-12-31"));
    }

    @Test
    @Tag("WB4")
    void what_is_decided_is_neither_deemed_nor_decided_again() {
        var application = receivedOn("2019-10-25");
        assertThat(application.decide(granted("2019-12-16"), PLACES, state(), day("2019-12-16")))
                .isNotNull();

        assertRefused(ILLEGAL_TRANSITION, () -> application.deem(PLACES, state(), day("2019-12-21")));
        assertRefused(
                ALREADY_DECIDED, () -> application.decide(granted("2019-12-17"), PLACES, state(), day("2019-12-17")));
    }

    @Test
    @Tag("WB1")
    void four_years_fit_and_a_day_more_does_not() {
        assertThat(adopt(facts(f -> f.end("2023-12-31")))).isNotNull();

        assertRefused(TERM_TOO_LONG, () -> adopt(facts(f -> f.end("2024-01-01"))));
    }

    @Test
    @Tag("WB3")
    void each_test_must_be_argued() {
        assertRefused(TEST_MISSING, () -> adopt(facts(f -> f.tests(new Tests("a", "b", " ", "d")))));
    }

    @Test
    @Tag("WB3")
    void articles_8_and_10_need_chances_of_housing_in_the_region_and_article_9_does_not() {
        assertRefused(
                REGIONAL_HOUSING_MISSING,
                () -> adopt(facts(f -> f.measures(Measure.ART8).regionalHousing(null))));

        assertThat(adopt(facts(f -> f.measures(Measure.ART9).regionalHousing(null))))
                .isNotNull();
    }

    @Test
    void article_10_names_its_instrument_and_argues_it() {
        assertRefused(
                INSTRUMENT_REQUIRED,
                () -> adopt(facts(f -> f.measures(List.of(new DesignatedMeasure(Measure.ART10, null))))));
        assertRefused(
                INSTRUMENT_REQUIRED,
                () -> adopt(facts(f -> f.measures(List.of(new DesignatedMeasure(Measure.ART9, Instrument.VOG))))));
        assertRefused(INSTRUMENT_REASON_MISSING, () -> adopt(facts(f -> f.instrumentReason(null))));
    }

    @Test
    void before_2017_the_act_knows_no_article_10() {
        var application = application(facts(f -> f));

        assertRefused(NOT_IN_FORCE, () -> application.adopt(day("2016-12-31"), PLACES, council, day("2016-12-31")));
    }

    @Test
    void a_council_cannot_have_decided_tomorrow() {
        var application = application(facts(f -> f));

        assertRefused(
                APPLICATION_INCOMPLETE, () -> application.adopt(day("2019-10-02"), PLACES, council, day("2019-10-01")));
    }

    @Test
    void no_municipality_acts_for_another() {
        var other = municipality("GM0599", Role.COU);

        assertRefused(FORBIDDEN, () -> application(facts(f -> f)).draft(other));
        assertRefused(
                FORBIDDEN, () -> application(facts(f -> f)).adopt(day("2019-10-01"), PLACES, other, day("2019-10-01")));
    }

    @Test
    void only_the_province_of_the_municipality_advises_and_only_once_asked() {
        var application = receivedOn("2019-10-25");
        var zuidHolland = new Actor("PV28", Tier.PROVINCE, Role.PROV, Set.of(), "provincie", "token");
        var limburg = new Actor("PV31", Tier.PROVINCE, Role.PROV, Set.of(), "provincie", "token");
        assertRefused(
                ILLEGAL_TRANSITION,
                () -> application.advise(Advice.Opinion.POSITIVE, "yes", zuidHolland, day("2019-11-01")));
        assertThat(application.askAdvice(state(), day("2019-11-01"))).isNotNull();

        assertRefused(
                WRONG_PROVINCE, () -> application.advise(Advice.Opinion.POSITIVE, "yes", limburg, day("2019-11-02")));
        var given = application.advise(Advice.Opinion.POSITIVE, "yes", zuidHolland, day("2019-11-02"));

        assertThat(given.opinion()).isEqualTo(Advice.Opinion.POSITIVE);
    }

    @Test
    void advice_after_the_decision_is_refused() {
        var application = receivedOn("2019-10-25");
        var zuidHolland = new Actor("PV28", Tier.PROVINCE, Role.PROV, Set.of(), "provincie", "token");
        assertThat(application.askAdvice(state(), day("2019-11-01"))).isNotNull();
        assertThat(application.decide(granted("2019-12-16"), PLACES, state(), day("2019-12-16")))
                .isNotNull();

        assertRefused(
                ALREADY_DECIDED,
                () -> application.advise(Advice.Opinion.NEGATIVE, "no", zuidHolland, day("2019-12-17")));
    }

    private DesignationApplication adopt(ApplicationFacts facts) {
        var application = application(facts);
        assertThat(application.adopt(day("2019-10-01"), PLACES, council, day("2019-10-01")))
                .isNotNull();
        return application;
    }
}
