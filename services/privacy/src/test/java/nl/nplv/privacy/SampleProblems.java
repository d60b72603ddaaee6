package nl.nplv.privacy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.shared.problem.ProblemCatalogue;

/** The sample service has no refusals of its own. */
class SampleProblems {
    @Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of();
    }
}
