package nl.nplv.executionplans.intervention;

import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nplv.executionplans.StateTable;
import nl.nplv.executionplans.plan.Challenge;
import nl.nplv.executionplans.plan.ExecutionPlan;
import nl.nplv.executionplans.plan.PlanDrafts;
import nl.nplv.executionplans.plan.PlanProblem;
import nl.nplv.executionplans.plan.PlanStatus;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.problem.CommonProblem;
import nl.nplv.test.Actors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InterventionStateTableTest {
    private static final Instant NOW = PlanDrafts.NOW;
    private static final InterventionFacts FACTS = facts("Street coaches", PoliceRole.NONE, null);

    private final ExecutionPlan plan = PlanDrafts.in(PlanStatus.DRAFT);
    private final Challenge challenge = PlanDrafts.challenge(plan, PolicyDomain.WORK_DEBT);
    private final Optional<AdoptedIntervention> adopted =
            Optional.of(new AdoptedIntervention(challenge.id(), PolicyDomain.WORK_DEBT, FACTS));
    private final Actor office = StateTable.by(Role.OFF);

    @Test
    @Tag("EP7")
    void each_step_in_each_state_by_each_role_is_as_drawn() {
        StateTable.of(InterventionStatus.class, this::in)
                .step(
                        "planIntervention",
                        (intervention, by) -> new Intervention(challenge, plan, FACTS).plan(challenge, plan, by, NOW))
                .step("reviseIntervention", (intervention, by) -> intervention.revise(FACTS, challenge, plan, by))
                .step("removeIntervention", (intervention, by) -> intervention.remove(plan, by))
                .step("startIntervention", (intervention, by) -> intervention.start(adopted, by, NOW))
                .step("adjustIntervention", (intervention, by) -> adjusted(intervention, null, by))
                .step("resumeIntervention", (intervention, by) -> intervention.resume(adopted, by, NOW))
                .step("completeIntervention", (intervention, by) -> intervention.complete(by, NOW))
                .step("stopIntervention", (intervention, by) -> intervention.stop("Sold.", by, NOW))
                .mustBe("""
                        planIntervention     | OFF ALL | PLANNED RUNNING ADJUSTED DONE STOPPED
                        reviseIntervention   | OFF ALL | PLANNED
                        removeIntervention   | OFF ALL | PLANNED
                        startIntervention    | OFF ALL | PLANNED
                        adjustIntervention   | OFF ALL | RUNNING
                        resumeIntervention   | OFF ALL | ADJUSTED
                        completeIntervention | OFF ALL | RUNNING
                        stopIntervention     | OFF ALL | RUNNING""");
    }

    @Test
    @Tag("EP1")
    void nothing_is_started_that_the_version_in_force_does_not_say() {
        var other = PlanDrafts.challenge(plan, PolicyDomain.WORK_DEBT);
        var elsewhere = Optional.of(new AdoptedIntervention(other.id(), PolicyDomain.WORK_DEBT, FACTS));
        var otherwise = Optional.of(new AdoptedIntervention(
                challenge.id(), PolicyDomain.WORK_DEBT, facts("Debt help", PoliceRole.NONE, null)));
        var removed = in(InterventionStatus.PLANNED);
        assertThat(removed.remove(plan, office)).isNotNull();

        assertRefused(
                PlanProblem.PLAN_NOT_ADOPTED,
                () -> in(InterventionStatus.PLANNED).start(Optional.empty(), office, NOW));
        assertRefused(
                PlanProblem.PLAN_NOT_ADOPTED,
                () -> in(InterventionStatus.PLANNED).start(elsewhere, office, NOW));
        assertRefused(
                PlanProblem.PLAN_NOT_ADOPTED,
                () -> in(InterventionStatus.PLANNED).start(otherwise, office, NOW));
        assertRefused(PlanProblem.PLAN_NOT_ADOPTED, () -> removed.start(adopted, office, NOW));
    }

    @Test
    @Tag("EP1")
    void what_no_version_in_force_holds_any_more_ends_and_does_nothing_else() {
        var none = Optional.<AdoptedIntervention>empty();
        var running = in(InterventionStatus.RUNNING);

        assertRefused(
                PlanProblem.PLAN_NOT_ADOPTED,
                () -> running.adjust(null, "Too few referrals.", null, none, challenge, office, NOW));
        assertRefused(
                PlanProblem.PLAN_NOT_ADOPTED,
                () -> in(InterventionStatus.ADJUSTED).resume(none, office, NOW));
        assertThat(running.status()).isEqualTo(InterventionStatus.RUNNING);
        assertThat(running.stop("The plan was replaced.", office, NOW)).isNotNull();
    }

    @Test
    @Tag("EP9")
    void an_adjustment_is_allowed_by_the_field_in_force_and_by_the_field_of_the_draft() {
        var police = facts("Street coaches", PoliceRole.PARTNER, null);
        var safety = PlanDrafts.challenge(plan, PolicyDomain.SAFETY);
        var inSafety = Optional.of(new AdoptedIntervention(challenge.id(), PolicyDomain.SAFETY, FACTS));
        var running = in(InterventionStatus.RUNNING);

        assertRefused(
                InterventionProblem.LOCAL_TRIANGLE_REQUIRED,
                () -> running.adjust(police, "More eyes.", null, inSafety, challenge, office, NOW));
        assertRefused(
                InterventionProblem.LOCAL_TRIANGLE_REQUIRED,
                () -> running.adjust(police, "More eyes.", null, adopted, safety, office, NOW));
        assertThat(running.facts()).isEqualTo(FACTS);
        assertThat(adjusted(running, police, office)).isNotNull();
    }

    @Test
    void nobody_of_another_area_takes_a_step() {
        var elsewhere = Actors.office("delft-west");
        var running = in(InterventionStatus.RUNNING);

        assertRefused(
                CommonProblem.FORBIDDEN, () -> in(InterventionStatus.PLANNED).start(adopted, elsewhere, NOW));
        assertRefused(CommonProblem.FORBIDDEN, () -> adjusted(running, null, elsewhere));
        assertRefused(CommonProblem.FORBIDDEN, () -> running.complete(elsewhere, NOW));
        assertRefused(CommonProblem.FORBIDDEN, () -> running.stop("Ours.", elsewhere, NOW));
        assertRefused(
                CommonProblem.FORBIDDEN, () -> in(InterventionStatus.ADJUSTED).resume(adopted, elsewhere, NOW));
    }

    private Intervention in(InterventionStatus status) {
        var intervention = new Intervention(challenge, plan, FACTS);
        assertThat(intervention.plan(challenge, plan, office, NOW)).isNotNull();
        if (status != InterventionStatus.PLANNED) {
            assertThat(intervention.start(adopted, office, NOW)).isNotNull();
        }
        switch (status) {
            case PLANNED, RUNNING -> assertThat(intervention.status()).isEqualTo(status);
            case ADJUSTED -> assertThat(adjusted(intervention, null, office)).isNotNull();
            case DONE -> assertThat(intervention.complete(office, NOW)).isNotNull();
            case STOPPED -> assertThat(intervention.stop("Sold.", office, NOW)).isNotNull();
        }
        return intervention;
    }

    private Object adjusted(Intervention intervention, @Nullable InterventionFacts anew, Actor by) {
        return intervention.adjust(anew, "Too few referrals.", null, adopted, challenge, by, NOW);
    }

    private static InterventionFacts facts(String title, PoliceRole police, @Nullable String reference) {
        return new InterventionFacts(
                title,
                InterventionType.PREVENTIVE,
                "gemeente-breda",
                LocalDate.parse("2023-09-01"),
                null,
                List.of(),
                List.of(),
                List.of(),
                police,
                reference);
    }
}
