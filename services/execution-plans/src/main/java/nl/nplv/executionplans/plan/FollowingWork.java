package nl.nplv.executionplans.plan;

import nl.nplv.executionplans.term.PolicyDomain;

/** What follows from challenges; interventions know challenges and not the other way round. */
public interface FollowingWork {
    /** How much follows from the challenge in its plan now. */
    long countOf(Challenge challenge);

    /**
     * Refuses a policy field in which something that follows from the challenge could not be done.
     *
     * @throws nl.nplv.shared.problem.RuleViolation LOCAL_TRIANGLE_REQUIRED (EP9)
     */
    void mustBeAllowedIn(PolicyDomain domain, Challenge challenge);
}
