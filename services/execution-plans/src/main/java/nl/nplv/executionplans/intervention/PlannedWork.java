package nl.nplv.executionplans.intervention;

import static nl.nplv.executionplans.intervention.InterventionProblem.LOCAL_TRIANGLE_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.executionplans.plan.Challenge;
import nl.nplv.executionplans.plan.FollowingWork;
import nl.nplv.executionplans.term.PolicyDomain;

/** The interventions that follow from challenges. */
@ApplicationScoped
class PlannedWork implements FollowingWork {
    private final Interventions interventions;

    PlannedWork(Interventions interventions) {
        this.interventions = interventions;
    }

    @Override
    public long countOf(Challenge challenge) {
        return interventions.following(challenge).size();
    }

    @Override
    public void mustBeAllowedIn(PolicyDomain domain, Challenge challenge) {
        interventions.following(challenge).stream()
                .filter(each -> each.facts().lacksLocalTriangle(domain))
                .findFirst()
                .ifPresent(each -> {
                    throw LOCAL_TRIANGLE_REQUIRED.at(
                            "/domain", "police take part in intervention " + each.id() + ", which names none");
                });
    }
}
