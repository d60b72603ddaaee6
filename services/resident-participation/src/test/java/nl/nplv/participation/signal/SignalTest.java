package nl.nplv.participation.signal;

import static nl.nplv.participation.signal.SignalProblem.SIGNAL_MUNICIPALITY_ONLY;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.office;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownFixtures;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.shared.identity.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalTest {
    private static final KnownArea HEERLEN = KnownFixtures.area("heerlen-noord");
    private static final Actor RESIDENT = CurrentResident.actor("heerlen-noord");
    private static final Actor EXECUTIVE = municipality("GM0917", "EXE");
    private static final Period SIX_WEEKS = Period.ofWeeks(6);
    private static final byte[] SEALED = {1};

    @ParameterizedTest
    @Tag("RP2")
    @ValueSource(strings = {"NAT", "MIN", "REP", "OFF", "ALL", "MAY", "COU"})
    void a_signal_goes_to_the_executive_and_to_nobody_else(String role) {
        var signal = new Signal(HEERLEN, SignalCategory.NOT_HEARD, day("2023-05-01"), SIX_WEEKS);

        assertRefused(SIGNAL_MUNICIPALITY_ONLY, () -> signal.receive(SEALED, role, RESIDENT));
    }

    @ParameterizedTest
    @Tag("RP5")
    @CsvSource({"2023-05-21,false", "2023-06-12,false", "2023-06-13,true"})
    void it_is_overdue_after_six_weeks_without_an_answer(LocalDate today, boolean overdue) {
        assertThat(received().isToBeAnnouncedOn(today)).isEqualTo(overdue);
    }

    @Test
    @Tag("RP5")
    void it_is_announced_once_and_again_only_after_it_was_reopened() {
        var signal = received();
        signal.announceOverdue(Actor.platform("ADM"));
        assertThat(signal.isToBeAnnouncedOn(day("2023-07-01"))).isFalse();
        answered(signal, "2023-07-01");

        signal.reopen(SEALED, RESIDENT, day("2023-07-10"), SIX_WEEKS);

        assertThat(signal.answerBy()).isEqualTo(day("2023-08-21"));
        assertThat(signal.isToBeAnnouncedOn(day("2023-08-21"))).isFalse();
        assertThat(signal.isToBeAnnouncedOn(day("2023-08-22"))).isTrue();
    }

    @Test
    void answered_on_day_twenty_it_is_never_overdue() {
        var signal = received();

        answered(signal, "2023-05-21");

        assertThat(signal.answeredOn()).isEqualTo(day("2023-05-21"));
        assertThat(signal.isToBeAnnouncedOn(day("2023-12-31"))).isFalse();
    }

    @Test
    void it_goes_one_step_at_a_time() {
        var signal = received();
        assertRefused(ILLEGAL_TRANSITION, () -> signal.answer(SEALED, EXECUTIVE, day("2023-05-02")));
        assertRefused(ILLEGAL_TRANSITION, () -> signal.close(EXECUTIVE));
        assertRefused(ILLEGAL_TRANSITION, () -> signal.reopen(SEALED, RESIDENT, day("2023-05-02"), SIX_WEEKS));
        answered(signal, "2023-05-02");
        signal.close(EXECUTIVE);

        assertRefused(ILLEGAL_TRANSITION, () -> signal.reopen(SEALED, RESIDENT, day("2023-05-03"), SIX_WEEKS));
    }

    @Test
    @Tag("RP2")
    void nobody_but_the_executive_of_its_municipality_handles_it() {
        assertRefused(FORBIDDEN, () -> received().takeUp(municipality("GM0758", "EXE")));
        assertRefused(SIGNAL_MUNICIPALITY_ONLY, () -> received().takeUp(state()));
        assertRefused(SIGNAL_MUNICIPALITY_ONLY, () -> received().takeUp(office("heerlen-noord")));
    }

    @Test
    void once_its_reporter_was_erased_nobody_waits_for_it() {
        var signal = received();
        signal.erase(RESIDENT);

        assertThat(signal.isToBeAnnouncedOn(day("2024-01-01"))).isFalse();
        assertRefused(ILLEGAL_TRANSITION, () -> signal.takeUp(EXECUTIVE));
    }

    private static Signal received() {
        var signal = new Signal(HEERLEN, SignalCategory.NOT_HEARD, day("2023-05-01"), SIX_WEEKS);
        signal.receive(SEALED, "EXE", RESIDENT);
        return signal;
    }

    private static void answered(Signal signal, String day) {
        signal.takeUp(EXECUTIVE);
        signal.answer(SEALED, EXECUTIVE, day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
