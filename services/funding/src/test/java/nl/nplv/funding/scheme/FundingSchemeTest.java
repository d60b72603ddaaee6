package nl.nplv.funding.scheme;

import static nl.nplv.funding.ministry.Ministry.BZK;
import static nl.nplv.funding.ministry.Ministry.OCW;
import static nl.nplv.funding.ministry.Ministry.SZW;
import static nl.nplv.funding.ministry.MinistryProblem.NOT_SCHEME_OWNER;
import static nl.nplv.funding.scheme.SchemeFixtures.DAY;
import static nl.nplv.funding.scheme.SchemeFixtures.announced;
import static nl.nplv.funding.scheme.SchemeFixtures.ministry;
import static nl.nplv.funding.scheme.SchemeFixtures.open;
import static nl.nplv.funding.scheme.SchemeFixtures.terms;
import static nl.nplv.funding.scheme.SchemeFixtures.window;
import static nl.nplv.funding.scheme.SchemeProblem.CEILING_EXCEEDED;
import static nl.nplv.funding.scheme.SchemeProblem.EFFORT_ASSESSMENT_MISSING;
import static nl.nplv.funding.scheme.SchemeProblem.LOCAL_GOVERNMENT_NOT_CONSULTED;
import static nl.nplv.funding.scheme.SchemeProblem.PERIOD_INVALID;
import static nl.nplv.funding.window.WindowProblem.WINDOW_CLOSED;
import static nl.nplv.funding.window.WindowProblem.WINDOW_ENDS_EARLY;
import static nl.nplv.funding.window.WindowProblem.WINDOW_SHORTENED;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.funding.scheme.ConsultedParty.Kind;
import nl.nplv.funding.window.ApplicationWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FundingSchemeTest {
    @Test
    @Tag("FU7")
    void a_scheme_opens_only_after_an_effort_assessment() {
        var scheme = announced("ENVELOPE", terms());

        assertRefused(EFFORT_ASSESSMENT_MISSING, () -> scheme.open(window(), false, ministry(SZW), DAY));

        assertThat(scheme.status()).isEqualTo(SchemeStatus.ANNOUNCED);
    }

    @ParameterizedTest
    @Tag("FU7")
    @EnumSource(EffortOutcome.class)
    void any_outcome_of_the_assessment_satisfies_the_duty_since_it_is_one_of_effort(EffortOutcome outcome) {
        var scheme = announced("ENVELOPE", terms());

        assertThat(assessment(outcome, Kind.MUNICIPALITY)
                        .assess(scheme, ministry(SZW))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    @Tag("FU7")
    void the_effort_is_examined_together_with_local_government_by_the_owner() {
        var scheme = announced("ENVELOPE", terms());

        assertRefused(
                LOCAL_GOVERNMENT_NOT_CONSULTED,
                () -> assessment(EffortOutcome.TARGETED, Kind.OTHER).assess(scheme, ministry(SZW)));
        assertRefused(
                NOT_SCHEME_OWNER,
                () -> assessment(EffortOutcome.TARGETED, Kind.MUNICIPALITY).assess(scheme, ministry(OCW)));
    }

    @Test
    @Tag("FU2")
    void only_its_owner_announces_changes_opens_and_closes_a_scheme() {
        var scheme = announced("ENVELOPE", terms());

        assertRefused(NOT_SCHEME_OWNER, () -> scheme.announce(ministry(OCW)));
        assertRefused(NOT_SCHEME_OWNER, () -> scheme.change(terms(), ministry(OCW)));
        assertRefused(NOT_SCHEME_OWNER, () -> scheme.open(window(), true, ministry(OCW), DAY));
        assertRefused(NOT_SCHEME_OWNER, () -> scheme.close(ministry(OCW)));
    }

    @Test
    void a_scheme_is_open_in_several_windows_but_in_each_once() {
        var first = window();
        var scheme = open("ENVELOPE", terms(), first);
        var second = window();

        var opened = scheme.open(second, true, ministry(SZW), DAY);

        assertThat(opened.window()).isEqualTo(second.id());
        assertThat(scheme.windowIds()).containsExactly(first.id(), second.id());
        assertRefused(ILLEGAL_TRANSITION, () -> scheme.open(second, true, ministry(SZW), DAY));
    }

    @Test
    void a_scheme_does_not_open_in_a_window_that_is_over() {
        var scheme = announced("ENVELOPE", terms());

        assertThat(scheme.open(window(), true, ministry(SZW), LocalDate.parse("2023-09-30")))
                .isNotNull();
        assertRefused(
                WINDOW_CLOSED,
                () -> announced("OTHER", terms()).open(window(), true, ministry(SZW), LocalDate.parse("2023-10-01")));
    }

    @Test
    void terms_do_not_change_once_applicants_rely_on_them() {
        var scheme = open("ENVELOPE", terms(), window());

        assertRefused(ILLEGAL_TRANSITION, () -> scheme.change(terms(), ministry(SZW)));
    }

    @Test
    void a_period_ends_after_it_begins_and_only_a_structural_one_has_no_end() {
        assertRefused(
                PERIOD_INVALID, () -> announced("A1", years(false, 2025, 2024)).announce(ministry(SZW)));
        assertRefused(
                PERIOD_INVALID, () -> announced("A2", years(true, 2025, 2026)).announce(ministry(SZW)));
        assertRefused(
                PERIOD_INVALID, () -> announced("A3", years(false, 2025, null)).announce(ministry(SZW)));
        assertThat(announced("A4", years(true, 2025, null)).announce(ministry(SZW)))
                .isNotNull();
        assertThat(years(true, 2025, null).covers(2024)).isFalse();
        assertThat(years(true, 2025, null).covers(2050)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-31, false",
        "2023-08-01, true",
        "2023-09-30, true",
        "2023-10-01, false",
    })
    void a_window_is_open_on_its_first_and_on_its_last_day(LocalDate day, boolean open) {
        assertThat(window().isOpen(day)).isEqualTo(open);
        if (!open) {
            assertRefused(WINDOW_CLOSED, () -> window().mustBeOpen(day));
        }
    }

    @Test
    void a_window_is_prolonged_by_its_organiser_and_never_shortened() {
        var window = window();
        var bzk = ministry(BZK);

        assertRefused(NOT_SCHEME_OWNER, () -> window.prolong(LocalDate.parse("2023-10-16"), ministry(SZW), DAY));
        assertRefused(WINDOW_SHORTENED, () -> window.prolong(LocalDate.parse("2023-09-30"), bzk, DAY));
        assertRefused(
                WINDOW_CLOSED, () -> window.prolong(LocalDate.parse("2023-10-16"), bzk, LocalDate.parse("2023-10-01")));
        assertThat(window.prolong(LocalDate.parse("2023-10-16"), bzk, LocalDate.parse("2023-09-30"))
                        .closes())
                .isEqualTo(window.closes());
        assertRefused(
                WINDOW_ENDS_EARLY,
                () -> new ApplicationWindow("Odd", SZW, DAY, DAY.minusDays(1)).announce(ministry(SZW)));
    }

    private static SchemeTerms years(boolean structural, int first, @Nullable Integer last) {
        var terms = terms();
        return new SchemeTerms(
                terms.name(),
                terms.ceilings(),
                null,
                null,
                structural,
                first,
                last,
                terms.audience(),
                terms.themes(),
                0,
                null,
                Certainty.MINISTRY,
                "a test");
    }

    @Test
    @Tag("FU6")
    void a_scheme_for_a_number_of_coalitions_makes_no_grant_more() {
        var terms = terms();
        var two = new SchemeTerms(
                terms.name(),
                terms.ceilings(),
                2,
                null,
                false,
                2023,
                2025,
                terms.audience(),
                terms.themes(),
                0,
                null,
                Certainty.MINISTRY,
                "a test");

        terms.mustHaveRoomForOneMore(1_000_000);
        two.mustHaveRoomForOneMore(1);
        assertRefused(CEILING_EXCEEDED, () -> two.mustHaveRoomForOneMore(2));
    }

    private static EffortAssessment assessment(EffortOutcome outcome, Kind consulted) {
        return new EffortAssessment(
                new SchemeCode("ENVELOPE"), List.of(new ConsultedParty("GM0505", consulted)), outcome, "Because.", DAY);
    }
}
