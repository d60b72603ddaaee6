package nl.nplv.knownareas;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.shared.problem.ProblemCatalogue;

/** Refusals of a service that knows areas and has nothing else. */
class SampleProblems {
    @Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of(KnownAreaProblem.values());
    }
}
