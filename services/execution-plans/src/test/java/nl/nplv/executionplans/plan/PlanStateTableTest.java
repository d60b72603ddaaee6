package nl.nplv.executionplans.plan;

import static nl.nplv.executionplans.plan.PlanDrafts.COMPLETE;
import static nl.nplv.executionplans.plan.PlanDrafts.NOW;

import java.util.Optional;
import nl.nplv.executionplans.StateTable;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.knownareas.KnownFixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanStateTableTest {
    @Test
    @Tag("EP1")
    @Tag("EP2")
    void each_step_in_each_state_by_each_role_is_as_drawn() {
        StateTable.of(PlanStatus.class, PlanDrafts::in)
                .step("changePlanPeriod", (plan, by) -> plan.changePeriod(2024, 2044, by))
                .step("writeAnalysis", (plan, by) -> new Analysis(plan).write("Debts.", plan, by))
                .step(
                        "writeResidentInvolvement",
                        (plan, by) -> new ResidentInvolvement(plan).write(Involvement.none(), plan, by))
                .step(
                        "addChallenge",
                        (plan, by) ->
                                PlanDrafts.challenge(plan, PolicyDomain.HEALTH).add(plan, by))
                .step("commentOnPlan", (plan, by) -> new PlanComment(plan, "And the playground?").comment(plan, by))
                .step("askResidentsAboutPlan", ExecutionPlan::askResidents)
                .step(
                        "tablePlan",
                        (plan, by) -> plan.table(COMPLETE, KnownFixtures.planned(plan.focusAreaId()), by, NOW))
                .step("takePlanBack", ExecutionPlan::takeBack)
                .step(
                        "adoptPlan",
                        (plan, by) -> plan.adopt(
                                COMPLETE, Optional.of(KnownFixtures.held(plan.focusAreaId(), plan.id())), by, NOW))
                .step("executePlan", ExecutionPlan::execute)
                .step("closePlan", ExecutionPlan::close)
                .step("openPlanVersion", (plan, by) -> plan.openVersion(Optional.empty(), by))
                .mustBe("""
                        changePlanPeriod         | OFF ALL | DRAFT RESIDENT_INPUT
                        writeAnalysis            | OFF ALL | DRAFT RESIDENT_INPUT
                        writeResidentInvolvement | OFF ALL | DRAFT RESIDENT_INPUT
                        addChallenge             | OFF ALL | DRAFT RESIDENT_INPUT
                        commentOnPlan            | RES REP | DRAFT RESIDENT_INPUT TABLED
                        askResidentsAboutPlan    | OFF ALL | DRAFT
                        tablePlan                | OFF ALL | RESIDENT_INPUT
                        takePlanBack             | OFF ALL | TABLED
                        adoptPlan                | MAY     | TABLED
                        executePlan              | OFF ALL | ADOPTED
                        closePlan                | MAY     | IN_EXECUTION
                        openPlanVersion          | OFF ALL | ADOPTED IN_EXECUTION SUPERSEDED CLOSED""");
    }
}
