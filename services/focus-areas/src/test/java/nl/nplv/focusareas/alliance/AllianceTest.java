package nl.nplv.focusareas.alliance;

import static nl.nplv.focusareas.alliance.AllianceFixtures.START;
import static nl.nplv.focusareas.alliance.AllianceFixtures.anActiveAlliance;
import static nl.nplv.focusareas.alliance.AllianceFixtures.anAlliance;
import static nl.nplv.focusareas.alliance.AllianceFixtures.member;
import static nl.nplv.focusareas.alliance.AllianceFixtures.organisation;
import static nl.nplv.focusareas.alliance.AllianceProblem.ALLIANCE_INCOMPLETE;
import static nl.nplv.focusareas.alliance.AllianceProblem.ALLIANCE_NOT_ACTIVE;
import static nl.nplv.focusareas.alliance.AllianceProblem.MAYOR_NOT_OWN;
import static nl.nplv.focusareas.alliance.AllianceProblem.MEMBERSHIP_REVERSED;
import static nl.nplv.focusareas.alliance.AllianceProblem.MEMBER_TWICE;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nplv.focusareas.alliance.AllianceEvent.AllianceDissolved;
import nl.nplv.focusareas.alliance.AllianceEvent.AllianceFormed;
import nl.nplv.focusareas.alliance.AllianceEvent.AllianceMemberChanged;
import nl.nplv.focusareas.alliance.AllianceEvent.AllianceStarted;
import nl.nplv.focusareas.area.AreaFixtures;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("FA4")
class AllianceTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
    private static final Member POLICE = member("politie-eenheid", MemberType.POLICE);
    private static final Member CORPORATION = member("woningcorporatie", MemberType.HOUSING_CORPORATION);

    private final FocusArea area = AreaFixtures.zaandamOost();
    private final Actor executive = municipality("GM0479", Role.EXE);
    private final Actor mayor = municipality("GM0479", Role.MAY);

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY;HOUSING_CORPORATION, ACTIVE",
        "POLICE;HOUSING_CORPORATION, ACTIVE",
        "POLICE;SCHOOL, ACTIVE",
        "POLICE;CARE, ACTIVE",
        "POLICE;EMPLOYER, ACTIVE",
        "MUNICIPALITY;RESIDENTS, ACTIVE",
        "MUNICIPALITY;POLICE, FORMING",
        "HOUSING_CORPORATION;SCHOOL;CARE;EMPLOYER;RESIDENTS, FORMING",
        "MUNICIPALITY;OTHER, FORMING",
        "HOUSING_CORPORATION;OTHER, FORMING",
        "'', FORMING"
    })
    void an_alliance_is_active_when_it_joins_public_and_private_members(String types, AllianceStatus expected) {
        var alliance = anAlliance(area, members(types));

        var event = alliance.form(area, executive, TODAY);

        assertThat(alliance.status()).isEqualTo(expected);
        assertThat(event)
                .isEqualTo(
                        expected == AllianceStatus.ACTIVE
                                ? new AllianceFormed(alliance.id(), area.id(), members(types).length)
                                : new AllianceStarted(alliance.id(), area.id(), members(types).length));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01,           , ACTIVE",
        "2023-03-02,           , FORMING",
        "2022-10-01, 2023-03-01, ACTIVE",
        "2022-10-01, 2023-02-28, FORMING"
    })
    void only_a_member_of_today_counts_first_and_last_day_included(
            LocalDate from, LocalDate to, AllianceStatus expected) {
        var alliance = anAlliance(area, POLICE, member("school", MemberType.SCHOOL, from, to));

        var event = alliance.form(area, executive, TODAY);

        assertThat(event).isNotNull();
        assertThat(alliance.status()).isEqualTo(expected);
    }

    @Test
    void a_forming_alliance_becomes_active_with_the_member_that_it_lacked() {
        var alliance = forming(POLICE);

        var event = alliance.put(CORPORATION, area, executive, TODAY);

        assertThat(event).isEqualTo(new AllianceFormed(alliance.id(), area.id(), 2));
        assertThat(alliance.status()).isEqualTo(AllianceStatus.ACTIVE);
    }

    @Test
    void a_member_that_changes_nothing_about_the_state_is_told_as_a_member() {
        var alliance = anActiveAlliance(area);
        var school = member("school", MemberType.SCHOOL);
        var leaving = member("school", MemberType.SCHOOL, START, TODAY);

        var events = List.of(
                alliance.put(school, area, mayor, TODAY),
                alliance.put(leaving, area, mayor, TODAY),
                alliance.remove(school.orgId(), area, mayor, TODAY));

        assertThat(events)
                .containsExactly(
                        new AllianceMemberChanged(alliance.id(), school.orgId(), MemberAction.ADDED),
                        new AllianceMemberChanged(alliance.id(), school.orgId(), MemberAction.CHANGED),
                        new AllianceMemberChanged(alliance.id(), school.orgId(), MemberAction.REMOVED));
        assertThat(alliance.members().list()).containsExactly(POLICE, CORPORATION);
    }

    @Test
    void an_active_alliance_keeps_its_last_private_member() {
        var alliance = anActiveAlliance(area);

        assertRefused(ALLIANCE_INCOMPLETE, () -> alliance.remove(CORPORATION.orgId(), area, mayor, TODAY));
        assertThat(alliance.members().list()).containsExactly(POLICE, CORPORATION);
    }

    @Test
    void an_active_alliance_whose_last_private_member_has_left_can_be_repaired() {
        var leaves = member("woningcorporatie", MemberType.HOUSING_CORPORATION, START, TODAY);
        var alliance = anAlliance(area, POLICE, leaves);
        assertThat(alliance.form(area, executive, TODAY)).isInstanceOf(AllianceFormed.class);

        var event = alliance.put(member("school", MemberType.SCHOOL), area, mayor, TODAY.plusDays(1));

        assertThat(event).isInstanceOf(AllianceMemberChanged.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, true", "0, 2, false", "30, 31, true", "30, 32, false"})
    void an_active_alliance_lacks_nobody_on_a_day_to_come_either(int lastIn, int successorIn, boolean allowed) {
        var alliance = anActiveAlliance(area);
        var leaves =
                member(CORPORATION.orgId().value(), CORPORATION.type(), CORPORATION.from(), TODAY.plusDays(lastIn));
        var successor = member("school", MemberType.SCHOOL, TODAY.plusDays(successorIn), null);
        assertRefused(ALLIANCE_INCOMPLETE, () -> alliance.put(leaves, area, mayor, TODAY));

        assertThat(alliance.put(successor, area, mayor, TODAY)).isNotNull();

        if (allowed) {
            assertThat(alliance.put(leaves, area, mayor, TODAY)).isInstanceOf(AllianceMemberChanged.class);
        } else {
            assertRefused(ALLIANCE_INCOMPLETE, () -> alliance.put(leaves, area, mayor, TODAY));
        }
    }

    @Test
    void removing_who_is_no_member_is_refused() {
        var alliance = anActiveAlliance(area);

        assertRefused(NOT_FOUND, () -> alliance.remove(organisation("school"), area, mayor, TODAY));
    }

    @Test
    void an_organisation_is_a_member_once() {
        var alliance = anAlliance(area, POLICE, CORPORATION, POLICE);

        assertRefused(MEMBER_TWICE, () -> alliance.form(area, executive, TODAY));
    }

    @Test
    void a_membership_may_last_one_day_but_not_end_before_it_begins() {
        var alliance = anActiveAlliance(area);
        var oneDay = member("school", MemberType.SCHOOL, TODAY, TODAY);
        var reversed = member("school", MemberType.SCHOOL, TODAY, TODAY.minusDays(1));

        assertRefused(MEMBERSHIP_REVERSED, () -> alliance.put(reversed, area, mayor, TODAY));
        assertThat(alliance.put(oneDay, area, mayor, TODAY)).isInstanceOf(AllianceMemberChanged.class);
        assertRefused(MEMBERSHIP_REVERSED, () -> anAlliance(area, reversed).form(area, executive, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemeente-amsterdam-burgemeester", "gemeente-zaanstad-college", "gemeente-zaanstad"})
    void only_the_mayor_of_the_own_municipality_chairs(String mayorId) {
        var alliance = new Alliance(area, organisation(mayorId), List.of(POLICE, CORPORATION));

        assertRefused(MAYOR_NOT_OWN, () -> alliance.form(area, executive, TODAY));
    }

    @Test
    void the_executive_leads_a_forming_alliance() {
        var alliance = forming(POLICE);

        assertRefused(FORBIDDEN, () -> alliance.put(CORPORATION, area, mayor, TODAY));
        assertRefused(FORBIDDEN, () -> alliance.remove(POLICE.orgId(), area, mayor, TODAY));
        assertRefused(FORBIDDEN, () -> alliance.dissolve(area, mayor));
        assertThat(alliance.dissolve(area, executive)).isEqualTo(new AllianceDissolved(alliance.id(), area.id()));
    }

    @Test
    void the_mayor_leads_an_active_alliance() {
        var alliance = anActiveAlliance(area);
        var school = member("school", MemberType.SCHOOL);

        assertRefused(FORBIDDEN, () -> alliance.put(school, area, executive, TODAY));
        assertRefused(FORBIDDEN, () -> alliance.remove(POLICE.orgId(), area, executive, TODAY));
        assertRefused(FORBIDDEN, () -> alliance.dissolve(area, executive));
        assertThat(alliance.dissolve(area, mayor)).isEqualTo(new AllianceDissolved(alliance.id(), area.id()));
    }

    @Test
    void another_municipality_has_no_say() {
        var stranger = municipality("GM0363", Role.EXE);
        var strangeMayor = municipality("GM0363", Role.MAY);
        var alliance = anActiveAlliance(area);

        assertRefused(FORBIDDEN, () -> anAlliance(area).form(area, stranger, TODAY));
        assertRefused(FORBIDDEN, () -> alliance.put(POLICE, area, strangeMayor, TODAY));
        assertRefused(FORBIDDEN, () -> alliance.remove(POLICE.orgId(), area, strangeMayor, TODAY));
        assertRefused(FORBIDDEN, () -> alliance.dissolve(area, strangeMayor));
    }

    @Test
    void a_dissolved_alliance_does_not_change_any_more() {
        var alliance = anActiveAlliance(area);
        assertThat(alliance.dissolve(area, mayor)).isNotNull();

        assertRefused(ILLEGAL_TRANSITION, () -> alliance.put(POLICE, area, mayor, TODAY));
        assertRefused(ILLEGAL_TRANSITION, () -> alliance.remove(POLICE.orgId(), area, mayor, TODAY));
        assertRefused(ILLEGAL_TRANSITION, () -> alliance.dissolve(area, mayor));
        assertRefused(ALLIANCE_NOT_ACTIVE, alliance::mustBeActive);
    }

    @ParameterizedTest
    @CsvSource({
        "FORMING, FORMING, false",
        "FORMING, ACTIVE, true",
        "FORMING, DISSOLVED, true",
        "ACTIVE, FORMING, false",
        "ACTIVE, ACTIVE, false",
        "ACTIVE, DISSOLVED, true",
        "DISSOLVED, FORMING, false",
        "DISSOLVED, ACTIVE, false",
        "DISSOLVED, DISSOLVED, false"
    })
    void only_these_steps_exist(AllianceStatus from, AllianceStatus to, boolean allowed) {
        assertThat(from.allowed().contains(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jan de Vries", "Parteon", "-parteon", "parteon-", "a--b", "parteon_zaandam"})
    void a_code_of_an_organisation_is_no_free_text(String text) {
        assertThatThrownBy(() -> organisation(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_of_an_organisation_has_at_most_80_characters() {
        assertThat(organisation("a".repeat(80)).value()).hasSize(80);
        assertThatThrownBy(() -> organisation("a".repeat(81))).isInstanceOf(IllegalArgumentException.class);
    }

    private Alliance forming(Member... members) {
        var alliance = anAlliance(area, members);
        assertThat(alliance.form(area, executive, TODAY)).isInstanceOf(AllianceStarted.class);
        return alliance;
    }

    private static Member[] members(String types) {
        var number = new AtomicInteger();
        return Arrays.stream(types.split(";", -1))
                .filter(type -> !type.isEmpty())
                .map(type -> member("organisatie-" + number.incrementAndGet(), MemberType.valueOf(type)))
                .toArray(Member[]::new);
    }
}
