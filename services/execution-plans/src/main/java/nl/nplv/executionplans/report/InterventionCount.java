package nl.nplv.executionplans.report;

import nl.nplv.executionplans.intervention.InterventionStatus;
import nl.nplv.executionplans.term.CentralGoal;

/**
 * How many interventions of the versions in force serve a goal and have a status.
 *
 * @param goal central goal of the challenge that they follow from, as it was adopted
 * @param status where they stood
 * @param count how many
 */
record InterventionCount(CentralGoal goal, InterventionStatus status, long count) {}
