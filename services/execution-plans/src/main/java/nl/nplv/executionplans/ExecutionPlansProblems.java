package nl.nplv.executionplans;

import jakarta.inject.Singleton;
import nl.nplv.executionplans.bottleneck.BottleneckProblem;
import nl.nplv.executionplans.intervention.InterventionProblem;
import nl.nplv.executionplans.lesson.LessonProblem;
import nl.nplv.executionplans.plan.PlanProblem;
import nl.nplv.executionplans.report.ReportProblem;
import nl.nplv.knownareas.KnownAreaProblem;
import nl.nplv.shared.problem.ProblemCatalogue;

/** Every refusal of this service. */
class ExecutionPlansProblems {
    @jakarta.enterprise.inject.Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of(
                KnownAreaProblem.values(),
                PlanProblem.values(),
                InterventionProblem.values(),
                BottleneckProblem.values(),
                LessonProblem.values(),
                ReportProblem.values());
    }
}
