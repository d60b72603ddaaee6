package nl.nplv.funding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.funding.application.ApplicationProblem;
import nl.nplv.funding.grant.GrantProblem;
import nl.nplv.funding.intervention.InterventionProblem;
import nl.nplv.funding.letter.LetterProblem;
import nl.nplv.funding.ministry.MinistryProblem;
import nl.nplv.funding.scheme.SchemeProblem;
import nl.nplv.funding.window.WindowProblem;
import nl.nplv.knownareas.KnownAreaProblem;
import nl.nplv.shared.problem.ProblemCatalogue;

/** Every refusal of this service. */
class FundingProblems {
    @Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of(
                KnownAreaProblem.values(),
                MinistryProblem.values(),
                WindowProblem.values(),
                SchemeProblem.values(),
                ApplicationProblem.values(),
                InterventionProblem.values(),
                GrantProblem.values(),
                LetterProblem.values());
    }
}
