package nl.nplv.focusareas.representative;

import static nl.nplv.focusareas.representative.RepresentativeProblem.REP_NOT_ELIGIBLE;
import static nl.nplv.focusareas.representative.RepresentativeProblem.TERM_REVERSED;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.nplv.focusareas.area.AreaFixtures;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.area.SendingMinistry;
import nl.nplv.focusareas.representative.RepresentativeEvent.RepresentativeAppointed;
import nl.nplv.focusareas.representative.RepresentativeEvent.RepresentativeEnded;
import nl.nplv.focusareas.representative.RepresentativeEvent.RepresentativeNominated;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("FA4")
class NationalRepresentativeTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 20);

    private final FocusArea area = AreaFixtures.zaandamOost();
    private final Actor szw = of("SZW");

    @ParameterizedTest
    @EnumSource
    void each_of_the_five_ministries_nominates_its_own(SendingMinistry ministry) {
        var representative = representative(Rank.SG, ministry);

        var event = representative.nominate(of(ministry.name()));

        assertThat(event).isEqualTo(new RepresentativeNominated(area.id(), ministry, Rank.SG));
    }

    @ParameterizedTest
    @CsvSource({
        "SG, SZW, true",
        "DG, OCW, true",
        "DIRECTOR, BZK, true",
        "manager, SZW, false",
        "dg, SZW, false",
        "DG, EZK, false",
        "DG, VRO, false",
        "manager, EZK, false"
    })
    void only_high_officials_of_the_five_ministries_are_eligible(String rank, String ministry, boolean eligible) {
        if (eligible) {
            assertThat(Eligibility.of(rank, ministry).rank()).hasToString(rank);
            assertThat(Eligibility.of(rank, ministry).ministry()).hasToString(ministry);
        } else {
            assertRefused(REP_NOT_ELIGIBLE, () -> Eligibility.of(rank, ministry));
        }
    }

    @Test
    void a_ministry_has_no_say_about_another_ones_representative() {
        var ocw = of("OCW");

        assertRefused(FORBIDDEN, () -> nominated().end(FIRST_DAY, ocw));
        assertRefused(
                FORBIDDEN, () -> representative(Rank.DG, SendingMinistry.SZW).nominate(ocw));
    }

    @Test
    void the_state_confirms_and_may_end() {
        var representative = nominated();

        var appointed = representative.appoint(state(), TODAY);
        var ended = representative.end(FIRST_DAY, state());

        assertThat(appointed)
                .isEqualTo(new RepresentativeAppointed(area.id(), SendingMinistry.SZW, Rank.DG, FIRST_DAY));
        assertThat(ended).isEqualTo(new RepresentativeEnded(area.id(), SendingMinistry.SZW, FIRST_DAY));
        assertThat(representative.status()).isEqualTo(RepresentativeStatus.ENDED);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30, false", "2022-10-01, true", "2026-12-31, true", "2027-01-01, false"})
    void who_is_appointed_represents_from_the_first_day_to_the_last(LocalDate day, boolean represents) {
        var representative = nominated();
        assertThat(representative.representsOn(day)).isFalse();
        assertThat(representative.appoint(state(), TODAY)).isNotNull();

        assertThat(representative.end(LocalDate.of(2026, 12, 31), szw)).isNotNull();

        assertThat(representative.representsOn(day)).isEqualTo(represents);
    }

    @Test
    void a_nomination_that_was_taken_back_never_represents() {
        var representative = nominated();

        assertThat(representative.end(LocalDate.of(2026, 12, 31), szw)).isNotNull();

        assertThat(representative.representsOn(FIRST_DAY)).isFalse();
    }

    @Test
    void a_term_may_last_one_day_but_not_end_before_it_begins() {
        assertRefused(TERM_REVERSED, () -> nominated().end(FIRST_DAY.minusDays(1), szw));
        assertThat(nominated().end(FIRST_DAY, szw).to()).isEqualTo(FIRST_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINATED, NOMINATED, false",
        "NOMINATED, APPOINTED, true",
        "NOMINATED, ENDED, true",
        "APPOINTED, NOMINATED, false",
        "APPOINTED, APPOINTED, false",
        "APPOINTED, ENDED, true",
        "ENDED, NOMINATED, false",
        "ENDED, APPOINTED, false",
        "ENDED, ENDED, false"
    })
    void only_these_steps_exist(RepresentativeStatus from, RepresentativeStatus to, boolean allowed) {
        assertThat(from.allowed().contains(to)).isEqualTo(allowed);
    }

    @Test
    void who_has_ended_is_neither_appointed_nor_ended_again() {
        var representative = nominated();
        assertThat(representative.end(FIRST_DAY, szw)).isNotNull();

        assertRefused(ILLEGAL_TRANSITION, () -> representative.appoint(state(), TODAY));
        assertRefused(ILLEGAL_TRANSITION, () -> representative.end(FIRST_DAY, szw));
    }

    private NationalRepresentative nominated() {
        var representative = representative(Rank.DG, SendingMinistry.SZW);
        assertThat(representative.nominate(szw)).isNotNull();
        return representative;
    }

    private NationalRepresentative representative(Rank rank, SendingMinistry ministry) {
        return new NationalRepresentative(area, "A. de Vries", new Eligibility(rank, ministry), FIRST_DAY);
    }

    private static Actor of(String ministry) {
        return new Actor(ministry, Tier.NATIONAL, Role.MIN, Set.of(), "ministerie", "token");
    }
}
