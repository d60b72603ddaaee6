package nl.nplv.wbmgp;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.shared.problem.ProblemCatalogue;
import nl.nplv.wbmgp.address.AddressProblem;
import nl.nplv.wbmgp.assessment.AssessmentProblem;
import nl.nplv.wbmgp.designation.DesignationProblem;
import nl.nplv.wbmgp.evaluation.EvaluationProblem;
import nl.nplv.wbmgp.fine.FineProblem;
import nl.nplv.wbmgp.mandate.MandateProblem;
import nl.nplv.wbmgp.ordinance.OrdinanceProblem;
import nl.nplv.wbmgp.permit.PermitProblem;
import nl.nplv.wbmgp.police.PoliceProblem;
import nl.nplv.wbmgp.unit.UnitProblem;

/** Every refusal of this service. */
class WbmgpProblems {
    @Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of(
                UnitProblem.values(),
                DesignationProblem.values(),
                OrdinanceProblem.values(),
                PermitProblem.values(),
                PoliceProblem.values(),
                FineProblem.values(),
                MandateProblem.values(),
                EvaluationProblem.values(),
                AssessmentProblem.values(),
                AddressProblem.values());
    }
}
