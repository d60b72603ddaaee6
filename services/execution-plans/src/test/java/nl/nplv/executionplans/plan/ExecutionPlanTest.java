package nl.nplv.executionplans.plan;

import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.office;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nplv.executionplans.Steps;
import nl.nplv.executionplans.plan.PlanEvent.PlanAdopted;
import nl.nplv.executionplans.plan.PlanEvent.PlanDrafted;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownAreaProblem;
import nl.nplv.knownareas.KnownFixtures;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.problem.CommonProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionPlanTest {
    private static final Instant NOW = Instant.parse("2023-02-20T10:00:00Z");
    private static final PlanContent COMPLETE = new PlanContent("Debts.", 3, "City talks.", "Priorities.");

    private final KnownArea area = KnownFixtures.area("breda-noord");
    private final Actor office = office("breda-noord");
    private final Actor mayor = municipality("GM0758", Role.MAY);
    private final ExecutionPlan plan = drafted(2023, 2043);

    @Test
    void each_step_is_as_drawn() {
        Steps.mustBe(PlanStatus.class, """
                DRAFT -> RESIDENT_INPUT
                RESIDENT_INPUT -> TABLED
                TABLED -> RESIDENT_INPUT, ADOPTED
                ADOPTED -> IN_EXECUTION, SUPERSEDED
                IN_EXECUTION -> SUPERSEDED, CLOSED""");
    }

    @Test
    void a_plan_runs_forward() {
        var backward = new ExecutionPlan(area, 2043, 2043);

        assertRefused(PlanProblem.PERIOD_REVERSED, () -> backward.draft(Optional.empty(), office));
        assertRefused(PlanProblem.PERIOD_REVERSED, () -> plan.changePeriod(2030, 2029, office));
        assertThat(plan.changePeriod(2024, 2044, office).periodTo()).isEqualTo(2044);
    }

    @Test
    void an_area_that_left_the_programme_plans_nothing() {
        var left = KnownFixtures.withdrawn("breda-noord");

        assertRefused(
                CommonProblem.ILLEGAL_TRANSITION,
                () -> new ExecutionPlan(left, 2023, 2043).draft(Optional.empty(), office));
    }

    @Test
    @Tag("EP1")
    void a_complete_plan_tabled_in_a_held_meeting_is_adopted() {
        tabled();

        var event = plan.adopt(COMPLETE, Optional.of(KnownFixtures.held(area.id(), plan.id())), mayor, NOW);

        assertThat(event).isEqualTo(new PlanAdopted(plan.id(), area.id(), 1, 3));
        assertThat(plan.status()).isEqualTo(PlanStatus.ADOPTED);
        assertThat(plan.newest().adoptedAt()).isEqualTo(NOW);
    }

    @Test
    @Tag("EP1")
    void an_untabled_plan_is_not_adopted() {
        assertRefused(
                PlanProblem.PLAN_NOT_TABLED,
                () -> plan.adopt(COMPLETE, Optional.of(KnownFixtures.held(area.id(), plan.id())), mayor, NOW));
    }

    @Test
    @Tag("EP1")
    void a_meeting_that_is_not_held_yet_is_awaited() {
        tabled();

        assertRefused(KnownAreaProblem.FACT_AWAITED, () -> plan.adopt(COMPLETE, Optional.empty(), mayor, NOW));
        assertRefused(
                KnownAreaProblem.FACT_AWAITED,
                () -> plan.adopt(COMPLETE, Optional.of(KnownFixtures.planned(area.id())), mayor, NOW));
    }

    @Test
    @Tag("EP1")
    void a_meeting_without_the_plan_on_its_agenda_does_not_count() {
        tabled();

        assertRefused(
                PlanProblem.PLAN_NOT_TABLED,
                () -> plan.adopt(COMPLETE, Optional.of(KnownFixtures.held(area.id())), mayor, NOW));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-01T15:00:00Z, true", "2023-03-01T15:00:00.000001Z, false"})
    @Tag("EP1")
    void a_meeting_that_was_over_when_the_version_was_tabled_does_not_count(Instant tabledAt, boolean adopted) {
        tabled(tabledAt);
        var meeting = Optional.of(KnownFixtures.held(area.id(), plan.id()));

        if (adopted) {
            assertThat(plan.adopt(COMPLETE, meeting, mayor, tabledAt).planVersion())
                    .isEqualTo(1);
        } else {
            assertRefused(PlanProblem.PLAN_NOT_TABLED, () -> plan.adopt(COMPLETE, meeting, mayor, tabledAt));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3, City talks., Priorities., ANALYSIS_MISSING",
        "Debts., 0, City talks., Priorities., CHALLENGE_MISSING",
        "Debts., 3, ' ', Priorities., RESIDENT_INVOLVEMENT_MISSING",
        "Debts., 3, City talks., '', RESIDENT_INVOLVEMENT_MISSING"
    })
    @Tag("EP1")
    void a_plan_that_lacks_something_is_neither_tabled_nor_adopted(
            String analysis, int challenges, String how, String onWhat, PlanProblem problem) {
        var content = new PlanContent(analysis, challenges, how, onWhat);
        assertThat(plan.askResidents(office)).isNotNull();

        assertRefused(problem, () -> plan.table(content, KnownFixtures.planned(area.id()), office, NOW));
        assertRefused(problem, () -> plan.adopt(content, Optional.empty(), mayor, NOW));
    }

    @Test
    @Tag("EP1")
    void a_plan_is_tabled_in_a_meeting_of_its_own_area() {
        assertThat(plan.askResidents(office)).isNotNull();

        assertRefused(
                PlanProblem.MEETING_ELSEWHERE,
                () -> plan.table(COMPLETE, KnownFixtures.planned(UUID.randomUUID()), office, NOW));
    }

    @Test
    void what_is_tabled_is_not_edited_until_it_is_taken_back() {
        tabled();
        var analysis = new Analysis(plan);
        assertRefused(PlanProblem.PLAN_NOT_EDITABLE, () -> analysis.write("Other.", plan, office));

        assertThat(plan.takeBack(office).planVersion()).isEqualTo(1);

        assertThat(analysis.write("Other.", plan, office).planId()).isEqualTo(plan.id());
        assertThat(plan.newest().meetingId()).isNull();
    }

    @Test
    @Tag("EP2")
    void adoption_supersedes_the_former_version() {
        adopted();
        assertThat(plan.execute(office).planVersion()).isEqualTo(1);
        assertThat(plan.openVersion(Optional.empty(), office).planVersion()).isEqualTo(2);
        tabled();

        assertThat(plan.adopt(COMPLETE, Optional.of(KnownFixtures.held(area.id(), plan.id())), mayor, NOW)
                        .planVersion())
                .isEqualTo(2);

        assertThat(plan.versions())
                .extracting(PlanVersion::status)
                .containsExactly(PlanStatus.SUPERSEDED, PlanStatus.ADOPTED);
    }

    @Test
    @Tag("EP2")
    void another_plan_that_is_adopted_supersedes_it() {
        adopted();
        var other = drafted(2030, 2050);

        assertThat(plan.supersede(other, mayor).byPlanId()).isEqualTo(other.id());

        assertThat(plan.status()).isEqualTo(PlanStatus.SUPERSEDED);
        assertRefused(PlanProblem.PLAN_NOT_ADOPTED, () -> plan.supersede(other, mayor));
    }

    @Test
    void one_version_at_a_time_is_open() {
        assertRefused(PlanProblem.PLAN_VERSION_OPEN, () -> plan.openVersion(Optional.empty(), office));
        adopted();
        assertThat(plan.openVersion(Optional.empty(), office)).isNotNull();
        assertRefused(PlanProblem.PLAN_VERSION_OPEN, () -> plan.openVersion(Optional.empty(), office));
    }

    @Test
    @Tag("EP2")
    void an_area_writes_one_plan_at_a_time() {
        adopted();
        var other = Optional.of(drafted(2030, 2050));

        assertRefused(PlanProblem.PLAN_VERSION_OPEN, () -> plan.openVersion(other, office));
        assertRefused(PlanProblem.PLAN_VERSION_OPEN, () -> new ExecutionPlan(area, 2023, 2043).draft(other, office));
    }

    @Test
    void a_plan_is_closed_after_it_was_carried_out() {
        adopted();
        assertRefused(CommonProblem.ILLEGAL_TRANSITION, () -> plan.close(mayor));
        assertThat(plan.execute(office)).isNotNull();

        assertThat(plan.close(mayor).planVersion()).isEqualTo(1);

        assertThat(plan.status()).isEqualTo(PlanStatus.CLOSED);
    }

    @Test
    void nobody_writes_or_adopts_for_another_area() {
        var elsewhere = office("dordrecht-west");
        var otherMayor = municipality("GM0505", Role.MAY);

        assertRefused(
                CommonProblem.FORBIDDEN, () -> new ExecutionPlan(area, 2023, 2043).draft(Optional.empty(), elsewhere));
        assertRefused(CommonProblem.FORBIDDEN, () -> plan.changePeriod(2023, 2044, elsewhere));
        assertRefused(CommonProblem.FORBIDDEN, () -> plan.askResidents(elsewhere));
        assertRefused(
                CommonProblem.FORBIDDEN, () -> plan.table(COMPLETE, KnownFixtures.planned(area.id()), elsewhere, NOW));
        assertRefused(CommonProblem.FORBIDDEN, () -> plan.takeBack(elsewhere));
        assertRefused(CommonProblem.FORBIDDEN, () -> plan.adopt(COMPLETE, Optional.empty(), otherMayor, NOW));
        assertRefused(CommonProblem.FORBIDDEN, () -> plan.execute(elsewhere));
        assertRefused(CommonProblem.FORBIDDEN, () -> plan.close(otherMayor));
        assertRefused(CommonProblem.FORBIDDEN, () -> plan.openVersion(Optional.empty(), elsewhere));
        assertRefused(CommonProblem.FORBIDDEN, () -> new Analysis(plan).write("Debts.", plan, elsewhere));
    }

    @Test
    @Tag("EP2")
    void a_challenge_that_interventions_follow_from_stays() {
        var challenge = new Challenge(plan, facts(PolicyDomain.WORK_DEBT));

        assertRefused(PlanProblem.CHALLENGE_IN_USE, () -> challenge.remove(new Work(1), plan, office));
        assertThat(challenge.remove(new Work(0), plan, office).challengeId()).isEqualTo(challenge.id());
    }

    @Test
    @Tag("EP9")
    void a_challenge_comes_into_another_field_only_when_its_work_may() {
        var challenge = new Challenge(plan, facts(PolicyDomain.WORK_DEBT));
        var work = new Work(1);

        assertRefused(
                PlanProblem.CHALLENGE_IN_USE, () -> challenge.revise(facts(PolicyDomain.SAFETY), work, plan, office));
        assertThat(challenge.domain()).isEqualTo(PolicyDomain.WORK_DEBT);
        assertThat(challenge
                        .revise(facts(PolicyDomain.WORK_DEBT), work, plan, office)
                        .challengeId())
                .isEqualTo(challenge.id());
    }

    @Test
    void comments_are_made_while_a_version_is_open() {
        var comment = new PlanComment(plan, "And the playground?");
        var resident = new Actor("bewoner", Tier.RESIDENT, Role.RES, Set.of("breda-noord"), "nplv-portal", "token");

        assertThat(comment.comment(plan, resident).planId()).isEqualTo(plan.id());
        adopted();
        assertRefused(PlanProblem.PLAN_NOT_EDITABLE, () -> new PlanComment(plan, "Late.").comment(plan, resident));
    }

    private ExecutionPlan drafted(int from, int to) {
        var drafted = new ExecutionPlan(area, from, to);
        assertThat(drafted.draft(Optional.empty(), office))
                .isEqualTo(new PlanDrafted(drafted.id(), area.id(), from, to));
        return drafted;
    }

    private void tabled() {
        tabled(NOW);
    }

    private void tabled(Instant moment) {
        assertThat(plan.askResidents(office)).isNotNull();
        assertThat(plan.table(COMPLETE, KnownFixtures.planned(area.id()), office, moment))
                .isNotNull();
    }

    private void adopted() {
        tabled();
        assertThat(plan.adopt(COMPLETE, Optional.of(KnownFixtures.held(area.id(), plan.id())), mayor, NOW))
                .isNotNull();
    }

    /** Work that follows from a challenge, and may be done in no other field. */
    private record Work(long following) implements FollowingWork {
        @Override
        public long countOf(Challenge challenge) {
            return following;
        }

        @Override
        public void mustBeAllowedIn(PolicyDomain domain, Challenge challenge) {
            throw PlanProblem.CHALLENGE_IN_USE.because("not in " + domain);
        }
    }

    private static ChallengeFacts facts(PolicyDomain domain) {
        return new ChallengeFacts(CentralGoal.PERSPECTIVE, domain, "Debts.", 1);
    }
}
