package nl.nplv.funding.application;

import static nl.nplv.funding.application.ApplicationFixtures.aDraft;
import static nl.nplv.funding.application.ApplicationFixtures.asked;
import static nl.nplv.funding.application.ApplicationFixtures.dordrecht;
import static nl.nplv.funding.application.ApplicationFixtures.granted;
import static nl.nplv.funding.application.ApplicationFixtures.inReview;
import static nl.nplv.funding.application.ApplicationFixtures.received;
import static nl.nplv.funding.application.ApplicationFixtures.year;
import static nl.nplv.funding.application.ApplicationProblem.AMENDABLE;
import static nl.nplv.funding.application.ApplicationProblem.APPLICATION_COMPLETE;
import static nl.nplv.funding.application.ApplicationProblem.GRANT_EXCEEDS_ASKED;
import static nl.nplv.funding.application.ApplicationProblem.GROUNDS_MISSING;
import static nl.nplv.funding.application.ApplicationProblem.OUTCOME_MISMATCH;
import static nl.nplv.funding.application.ApplicationProblem.TRANCHES_DO_NOT_SUM;
import static nl.nplv.funding.application.ApplicationProblem.TRANCHE_TOO_EARLY;
import static nl.nplv.funding.application.ApplicationProblem.YEAR_TWICE;
import static nl.nplv.funding.application.LineOutcome.GRANTED;
import static nl.nplv.funding.application.LineOutcome.PARTLY_GRANTED;
import static nl.nplv.funding.application.LineOutcome.REJECTED;
import static nl.nplv.funding.ministry.Ministry.OCW;
import static nl.nplv.funding.ministry.Ministry.SZW;
import static nl.nplv.funding.ministry.MinistryProblem.NOT_SCHEME_OWNER;
import static nl.nplv.funding.scheme.SchemeFixtures.DAY;
import static nl.nplv.funding.scheme.SchemeFixtures.ministry;
import static nl.nplv.funding.scheme.SchemeFixtures.terms;
import static nl.nplv.funding.scheme.SchemeFixtures.window;
import static nl.nplv.funding.scheme.SchemeProblem.FIXED_AMOUNT;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.Ceilings;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationLineTest {
    private static final List<YearAmount> NOTHING = List.of();

    @Test
    @Tag("FU2")
    void a_line_is_taken_up_asked_about_and_decided_by_its_own_ministry_only() {
        var line = received(year(2023, "100"));

        assertRefused(NOT_SCHEME_OWNER, () -> line.takeUp(ministry(OCW), DAY));
        assertRefused(NOT_SCHEME_OWNER, () -> line.requestInformation("Why?", ministry(OCW), DAY));
        assertRefused(NOT_SCHEME_OWNER, () -> line.decide(granted(line), terms(), ministry(OCW)));
    }

    @Test
    void the_clock_stands_still_from_the_day_of_the_question_to_the_day_of_the_answer() {
        var line = inReview(year(2023, "100"));
        var before = line.decideBy();

        assertThat(line.requestInformation("Why?", ministry(SZW), DAY).askedOn())
                .isEqualTo(DAY);
        var provided = line.provideInformation("So.", dordrecht(), DAY.plusDays(10));

        assertThat(before).isEqualTo("2023-11-25");
        assertThat(provided.decideBy()).isEqualTo("2023-12-05");
        assertThat(line.since()).isEqualTo(DAY.plusDays(10));
    }

    @Test
    void only_an_open_question_is_answered_and_only_by_the_municipality() {
        var line = inReview(year(2023, "100"));

        assertRefused(ILLEGAL_TRANSITION, () -> line.provideInformation("So.", dordrecht(), DAY));
        assertThat(line.requestInformation("Why?", ministry(SZW), DAY)).isNotNull();
        assertRefused(FORBIDDEN, () -> line.provideInformation("So.", municipality("GM0758", Role.EXE), DAY));
        assertRefused(ILLEGAL_TRANSITION, () -> line.decide(granted(line), terms(), ministry(SZW)));
    }

    @Test
    @Tag("FU9")
    void not_more_is_granted_than_was_asked_in_any_year() {
        var line = inReview(year(2023, "100"), year(2024, "100"));

        assertRefused(
                GRANT_EXCEEDS_ASKED,
                () -> line.decide(decision(PARTLY_GRANTED, List.of(year(2023, "100.01"))), terms(), ministry(SZW)));
        assertRefused(
                GRANT_EXCEEDS_ASKED,
                () -> line.decide(decision(PARTLY_GRANTED, List.of(year(2025, "1"))), terms(), ministry(SZW)));
        assertRefused(
                YEAR_TWICE,
                () -> line.decide(
                        decision(PARTLY_GRANTED, List.of(year(2023, "60"), year(2023, "60"))), terms(), ministry(SZW)));
    }

    @Test
    void the_amounts_are_those_of_the_outcome() {
        var asked = List.of(year(2023, "100"));

        assertRefused(
                OUTCOME_MISMATCH,
                () -> decision(GRANTED, List.of(year(2023, "99"))).mustFit(asked, terms()));
        assertRefused(OUTCOME_MISMATCH, () -> decision(PARTLY_GRANTED, asked).mustFit(asked, terms()));
        assertRefused(OUTCOME_MISMATCH, () -> decision(PARTLY_GRANTED, NOTHING).mustFit(asked, terms()));
        assertRefused(OUTCOME_MISMATCH, () -> decision(REJECTED, asked).mustFit(asked, terms()));
    }

    @Test
    void what_is_not_granted_in_full_needs_grounds() {
        var asked = List.of(year(2023, "100"));

        assertRefused(
                GROUNDS_MISSING,
                () -> Decision.of(REJECTED, asked, NOTHING, List.of(), " ", DAY).mustFit(asked, terms()));
    }

    @Test
    @Tag("FU3")
    void a_fixed_amount_is_granted_whole_or_not_at_all() {
        var asked = List.of(year(2023, "500000"), year(2024, "500000"));
        var fixed = terms(new Ceilings(null, null, null), "500000", null);

        assertRefused(
                FIXED_AMOUNT,
                () -> decision(PARTLY_GRANTED, List.of(year(2023, "250000"))).mustFit(asked, fixed));
        decision(PARTLY_GRANTED, List.of(year(2023, "500000"))).mustFit(asked, fixed);
    }

    @Test
    @Tag("FU9")
    void tranches_sum_to_the_grant_of_each_year_and_fall_due_after_the_decision() {
        var asked = List.of(year(2023, "100"), year(2024, "50"));

        assertRefused(TRANCHES_DO_NOT_SUM, () -> planned(asked, tranche(2023, "100"), tranche(2024, "49.99")));
        assertRefused(TRANCHES_DO_NOT_SUM, () -> planned(asked, tranche(2023, "150")));
        assertRefused(
                TRANCHE_TOO_EARLY,
                () -> planned(asked, new PlannedTranche(2023, Money.of("100"), DAY.minusDays(1)), tranche(2024, "50")));
        planned(asked, tranche(2023, "40"), tranche(2023, "60"), tranche(2024, "50"));
    }

    @Test
    void without_a_plan_each_year_falls_due_on_its_first_of_february_or_at_once() {
        var decision = Decision.of(GRANTED, List.of(year(2023, "100"), year(2024, "50")), NOTHING, List.of(), "", DAY);

        assertThat(decision.tranches())
                .containsExactly(
                        new PlannedTranche(2023, Money.of("100"), DAY),
                        new PlannedTranche(2024, Money.of("50"), LocalDate.parse("2024-02-01")));
        assertThat(decision.total()).isEqualTo(Money.of("150"));
    }

    @Test
    @Tag("FU1")
    void a_line_is_amended_by_its_municipality_also_when_its_ministry_has_taken_it_up_but_not_when_it_is_decided() {
        var line = inReview(year(2023, "100"));
        var more = asked("ENVELOPE", year(2023, "120"));

        assertThat(line.differsFrom(more)).isTrue();
        assertRefused(FORBIDDEN, () -> line.amend(more, municipality("GM0758", Role.EXE)));
        assertThat(line.amend(more, dordrecht()).asked()).isEqualTo(Money.of("120"));
        assertThat(line.differsFrom(more)).isFalse();
        assertThat(line.decide(granted(line), terms(), ministry(SZW)).amount()).isEqualTo(Money.of("120"));

        assertRefused(ILLEGAL_TRANSITION, () -> line.amend(more, dordrecht()));
    }

    @Test
    @Tag("FU6")
    void another_partner_of_a_coalition_is_a_change_of_the_line() {
        var line = received(year(2023, "100"));
        var partner = new CoalitionPartner(CoalitionPartner.Kind.SCHOOL, "De Wielslag");
        var together =
                new AskedLine(line.schemeCode(), line.theme(), line.years(), line.activities(), List.of(partner));
        var alone = new AskedLine(line.schemeCode(), line.theme(), line.years(), line.activities(), List.of());

        assertThat(line.differsFrom(alone)).isFalse();
        assertThat(line.differsFrom(together)).isTrue();
        assertThat(line.amend(together, dordrecht())).isNotNull();

        assertThat(line.partners()).containsExactly(partner);
        assertThat(line.differsFrom(together)).isFalse();
        assertThat(line.differsFrom(alone)).isTrue();
    }

    @Test
    @Tag("FU1")
    void nothing_is_decided_while_the_municipality_may_amend() {
        var application = routed();
        var lastDay = window().closes();

        assertRefused(AMENDABLE, () -> application.mustBeFinal(window(), lastDay));
        application.mustBeFinal(window(), lastDay.plusDays(1));
        assertThat(application.complete(dordrecht(), DAY)).isNotNull();
        application.mustBeFinal(window(), DAY);
    }

    @Test
    @Tag("FU1")
    void a_municipality_that_says_its_file_is_complete_amends_it_no_more() {
        var application = routed();
        var draft = aDraft(asked("ENVELOPE", year(2023, "100")));

        assertRefused(FORBIDDEN, () -> application.complete(municipality("GM0758", Role.EXE), DAY));
        assertRefused(ILLEGAL_TRANSITION, () -> draft.complete(dordrecht(), DAY));
        assertThat(application.complete(dordrecht(), DAY)).isNotNull();

        assertRefused(APPLICATION_COMPLETE, () -> application.complete(dordrecht(), DAY));
        assertRefused(
                APPLICATION_COMPLETE,
                () -> application.amend("Desk", application.lines(), new Findings(), window(), dordrecht(), DAY));
    }

    private static SingleApplication routed() {
        var application = aDraft(asked("ENVELOPE", year(2023, "100")));
        assertThat(application.submit(new Findings(), ReceiptNo.of(2023, 1), dordrecht(), DAY))
                .isNotNull();
        assertThat(application.route(List.of(SZW), dordrecht())).isNotNull();
        return application;
    }

    @Test
    @Tag("FU1")
    void an_application_is_amended_in_its_window_and_by_its_own_municipality() {
        var draft = aDraft(asked("ENVELOPE", year(2023, "100")));
        var breda = municipality("GM0758", Role.EXE);

        assertRefused(FORBIDDEN, () -> draft.draft(breda));
        assertRefused(FORBIDDEN, () -> draft.revise("Desk", draft.lines(), breda));
        assertRefused(FORBIDDEN, () -> draft.submit(new Findings(), ReceiptNo.of(2023, 1), breda, DAY));
        assertRefused(FORBIDDEN, () -> draft.withdraw(breda));
        assertRefused(
                ILLEGAL_TRANSITION,
                () -> draft.amend("Desk", draft.lines(), new Findings(), window(), dordrecht(), DAY));
        var submitted = draft.submit(new Findings(), ReceiptNo.of(2023, 1), dordrecht(), DAY);
        assertThat(submitted.total()).isEqualTo(Money.of("100"));
        assertThat(submitted.receiptNo().value()).isEqualTo("NPLV-2023-000001");
        draft.mustBeVisibleTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, IN_REVIEW, true", "RECEIVED, GRANTED, false", "IN_REVIEW, INFO_REQUESTED, true",
        "INFO_REQUESTED, IN_REVIEW, true", "INFO_REQUESTED, GRANTED, false", "IN_REVIEW, PARTLY_GRANTED, true",
        "IN_REVIEW, REJECTED, true", "GRANTED, REJECTED, false", "GRANTED, IN_REVIEW, false",
        "REJECTED, WITHDRAWN, false", "WITHDRAWN, RECEIVED, false", "GRANTED, WITHDRAWN, true",
    })
    void a_line_takes_only_the_steps_of_its_table(LineStatus from, LineStatus to, boolean allowed) {
        if (allowed) {
            assertThat(from.next(to)).isEqualTo(to);
        } else {
            assertRefused(ILLEGAL_TRANSITION, () -> from.next(to));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED, true", "DRAFT, ROUTED, false", "SUBMITTED, ROUTED, true", "ROUTED, DECIDED, true",
        "ROUTED, WITHDRAWN, true", "DECIDED, WITHDRAWN, false", "WITHDRAWN, DRAFT, false", "SUBMITTED, DECIDED, false",
    })
    void an_application_takes_only_the_steps_of_its_table(
            ApplicationStatus from, ApplicationStatus to, boolean allowed) {
        if (allowed) {
            assertThat(from.next(to)).isEqualTo(to);
        } else {
            assertRefused(ILLEGAL_TRANSITION, () -> from.next(to));
        }
    }

    private static Decision decision(LineOutcome outcome, List<YearAmount> years) {
        return Decision.of(outcome, NOTHING, years, List.of(), "Because.", DAY);
    }

    private static void planned(List<YearAmount> asked, PlannedTranche... tranches) {
        Decision.of(GRANTED, asked, NOTHING, List.of(tranches), "", DAY).mustFit(asked, terms());
    }

    private static PlannedTranche tranche(int year, String amount) {
        return new PlannedTranche(year, Money.of(amount), DAY.plusDays(1));
    }
}
