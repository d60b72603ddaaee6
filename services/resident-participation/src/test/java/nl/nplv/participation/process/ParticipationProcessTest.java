package nl.nplv.participation.process;

import static nl.nplv.participation.process.ProcessProblem.CONTRIBUTIONS_UNANSWERED;
import static nl.nplv.participation.process.ProcessProblem.THEME_ANSWERED;
import static nl.nplv.participation.process.ProcessProblem.WINDOW_CLOSED;
import static nl.nplv.participation.process.ProcessProblem.WINDOW_INVALID;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.office;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownFixtures;
import nl.nplv.shared.identity.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipationProcessTest {
    private static final KnownArea HEERLEN = KnownFixtures.area("heerlen-noord");
    private static final Actor OFFICE = office("heerlen-noord");

    @ParameterizedTest
    @CsvSource({"2023-02-28,false", "2023-03-01,true", "2023-04-15,true", "2023-04-16,false"})
    void contributions_are_taken_from_the_first_day_to_the_last(LocalDate today, boolean taken) {
        var process = opened();

        if (taken) {
            assertThatCode(() -> process.mustTakeContributions(today)).doesNotThrowAnyException();
        } else {
            assertRefused(WINDOW_CLOSED, () -> process.mustTakeContributions(today));
        }
    }

    @Test
    void a_process_that_is_not_open_takes_none() {
        var process = planned();

        assertRefused(WINDOW_CLOSED, () -> process.mustTakeContributions(day("2023-03-02")));
    }

    @Test
    void the_last_day_must_not_lie_before_the_first_nor_in_the_past() {
        assertRefused(
                WINDOW_INVALID, () -> process("2023-03-01", "2023-02-28").plan(HEERLEN, OFFICE, day("2023-02-01")));
        assertRefused(
                WINDOW_INVALID, () -> process("2023-03-01", "2023-04-15").plan(HEERLEN, OFFICE, day("2023-04-16")));
        assertThatCode(() -> process("2023-03-01", "2023-03-01").plan(HEERLEN, OFFICE, day("2023-03-01")))
                .doesNotThrowAnyException();
    }

    @Test
    void closing_before_the_last_day_makes_today_the_last_day() {
        var process = opened();

        var event = process.close(OFFICE, day("2023-03-20"));

        assertThat(event)
                .isEqualTo(new ParticipationEvent.ParticipationClosed(
                        process.id(), ParticipationForm.CITIZENS_ASSEMBLY, HEERLEN.id()));
        assertThat(process.to()).isEqualTo(day("2023-03-20"));
        assertRefused(ILLEGAL_TRANSITION, () -> process.open(OFFICE, day("2023-03-20")));
    }

    @Test
    @Tag("RP5")
    void it_is_fed_back_only_when_every_contribution_has_an_answer() {
        var process = opened();
        assertRefused(ILLEGAL_TRANSITION, () -> process.feedBack("done", 0, OFFICE));
        process.close(OFFICE, day("2023-04-15"));

        assertRefused(CONTRIBUTIONS_UNANSWERED, () -> process.feedBack("done", 1, OFFICE));
        process.feedBack("done", 0, OFFICE);

        assertThat(process.status()).isEqualTo(ProcessStatus.FED_BACK);
        assertThat(process.outcome()).isEqualTo("done");
        assertRefused(ILLEGAL_TRANSITION, process::mustTakeAnswers);
    }

    @Test
    void a_theme_is_answered_once() {
        var process = opened();
        var theme = process.name("Lighting", OFFICE).themeId();

        process.answer(theme, "Twelve lamps", OFFICE, day("2023-05-10"));

        assertThat(process.theme(theme).answer()).isEqualTo("Twelve lamps");
        assertRefused(THEME_ANSWERED, () -> process.answer(theme, "None", OFFICE, day("2023-05-11")));
    }

    @Test
    void others_than_municipality_office_and_alliance_of_the_area_organise_nothing() {
        assertRefused(FORBIDDEN, () -> planned().open(office("breda-noord"), day("2023-03-01")));
        assertRefused(FORBIDDEN, () -> planned().open(municipality("GM0758", "EXE"), day("2023-03-01")));
        assertThatCode(() -> planned().open(municipality("GM0917", "EXE"), day("2023-03-01")))
                .doesNotThrowAnyException();
    }

    @Test
    void once_open_it_is_not_revised() {
        assertRefused(
                ILLEGAL_TRANSITION,
                () -> opened().revise(facts("2023-03-01", "2023-05-01"), OFFICE, day("2023-03-02")));
    }

    @ParameterizedTest
    @Tag("RP1")
    @EnumSource
    void a_formal_structure_alone_is_a_warning_when_unreached_groups_are_a_target(ParticipationForm form) {
        var unreached = List.of(new ReachTarget(TargetGroup.TENANTS, true, null));
        var reached = List.of(new ReachTarget(TargetGroup.TENANTS, false, null));
        var expected = form.isFormal() ? List.of(ProcessWarning.FORMAL_ROUTE_ONLY) : List.<ProcessWarning>of();

        assertThat(Routes.warnings(form, unreached, Set.of())).isEqualTo(expected);
        assertThat(Routes.warnings(form, unreached, Set.of(ParticipationForm.HEARING)))
                .isEqualTo(expected);
        assertThat(Routes.warnings(form, unreached, Set.of(ParticipationForm.CITY_TALK)))
                .isEmpty();
        assertThat(Routes.warnings(form, reached, Set.of())).isEmpty();
    }

    @Test
    @Tag("RP1")
    void there_are_nine_forms_and_four_of_them_are_formal() {
        assertThat(ParticipationForm.values()).hasSize(9);
        assertThat(EnumSet.allOf(ParticipationForm.class).stream().filter(ParticipationForm::isFormal))
                .containsExactly(
                        ParticipationForm.PARTNER_COUNCIL,
                        ParticipationForm.PROGRAMME_TEAM_SEAT,
                        ParticipationForm.DISTRICT_COUNCIL,
                        ParticipationForm.HEARING);
    }

    private static ParticipationProcess opened() {
        var process = planned();
        process.open(OFFICE, day("2023-03-01"));
        return process;
    }

    private static ParticipationProcess planned() {
        return process("2023-03-01", "2023-04-15");
    }

    private static ParticipationProcess process(String from, String to) {
        return new ParticipationProcess(HEERLEN, facts(from, to), OFFICE);
    }

    private static ProcessFacts facts(String from, String to) {
        return new ProcessFacts(
                "Assembly",
                "Priorities",
                null,
                ParticipationForm.CITIZENS_ASSEMBLY,
                Phase.PRIORITY,
                Influence.ADVISE,
                List.of(),
                List.of(),
                day(from),
                day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
