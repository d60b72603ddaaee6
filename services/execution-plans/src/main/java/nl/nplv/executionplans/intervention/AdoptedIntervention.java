package nl.nplv.executionplans.intervention;

import java.util.UUID;
import nl.nplv.executionplans.term.PolicyDomain;

/**
 * What a version in force says of an intervention; a draft of the next one may say it otherwise by now.
 *
 * @param challengeId challenge that it follows from
 * @param domain policy field of that challenge
 * @param facts what it is
 */
public record AdoptedIntervention(UUID challengeId, PolicyDomain domain, InterventionFacts facts) {}
