package nl.nplv.wbmgp;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.shared.problem.ProblemCatalogue;
import nl.nplv.wbmgp.designation.DesignationProblem;

/** Every refusal of this service. */
class WbmgpProblems {
    @Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of(DesignationProblem.values());
    }
}
