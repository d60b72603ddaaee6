package nl.nplv.executionplans.adoption;

import static nl.nplv.executionplans.plan.PlanProblem.PARTICIPATION_NOT_FED_BACK;
import static nl.nplv.executionplans.plan.PlanProblem.PROCESS_ELSEWHERE;
import static nl.nplv.knownareas.KnownAreaProblem.FACT_AWAITED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.nplv.executionplans.known.KnownProcess;
import nl.nplv.executionplans.known.KnownProcesses;
import nl.nplv.executionplans.plan.ExecutionPlan;
import nl.nplv.executionplans.plan.Involvement;

/** The participation processes that a plan rests on: those that closed must be fed back to the residents (RP5). */
@ApplicationScoped
class CitedProcesses {
    private final KnownProcesses known;

    CitedProcesses(KnownProcesses known) {
        this.known = known;
    }

    /**
     * Refuses a plan that rests on input of which residents have not heard what was done with it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation FACT_AWAITED, PROCESS_ELSEWHERE or PARTICIPATION_NOT_FED_BACK
     */
    void mustBeFedBack(Involvement involvement, ExecutionPlan plan) {
        var cited = involvement.processIds();
        for (int nth = 0; nth < cited.size(); nth++) {
            mustBeFedBack(cited.get(nth), "/residentInvolvement/processIds/" + nth, plan);
        }
    }

    private void mustBeFedBack(UUID id, String pointer, ExecutionPlan plan) {
        var process = known.find(id)
                .orElseThrow(() -> FACT_AWAITED.at(pointer, "waits for the events of participation process " + id));
        if (!process.focusAreaId().equals(plan.focusAreaId())) {
            throw PROCESS_ELSEWHERE.at(pointer, "is not a process of " + plan.focusAreaSlug());
        }
        if (process.step() == KnownProcess.Step.CLOSED) {
            throw PARTICIPATION_NOT_FED_BACK.at(
                    pointer, "closed, and the residents have not heard what was done with it");
        }
    }
}
