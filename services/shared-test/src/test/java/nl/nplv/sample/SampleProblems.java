package nl.nplv.sample;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.shared.problem.ProblemCatalogue;

/** Every refusal of the sample. */
class SampleProblems {
    @Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of(NoteProblem.values());
    }
}
