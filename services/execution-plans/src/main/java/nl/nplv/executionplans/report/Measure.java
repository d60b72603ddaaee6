package nl.nplv.executionplans.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure counts. */
@Schema(
        description =
                "ACTIVE_AREAS: areas that take part; PLANS_IN_FORCE; PLANS_ADOPTED: in the half-year; INTERVENTIONS: of the"
                        + " versions in force, by goal and status; BOTTLENECKS_OPENED and BOTTLENECKS_SOLVED: in the half-year, solved by the"
                        + " alliance or by a breakthrough; BOTTLENECKS_STUCK: unresolved, or without outcome and without action"
                        + " in the half-year; PROPOSALS: of 2021, by status; LESSONS_PUBLISHED: so far; LESSONS_NEW: in the"
                        + " half-year; INDICATOR_BASELINE, INDICATOR_LATEST and INDICATOR_DIFFERENCE: of an indicator in an"
                        + " area, a signal and no proof of an effect (FA7).")
public enum Measure {
    ACTIVE_AREAS,
    PLANS_IN_FORCE,
    PLANS_ADOPTED,
    INTERVENTIONS,
    BOTTLENECKS_OPENED,
    BOTTLENECKS_SOLVED,
    BOTTLENECKS_STUCK,
    PROPOSALS,
    LESSONS_PUBLISHED,
    LESSONS_NEW,
    INDICATOR_BASELINE,
    INDICATOR_LATEST,
    INDICATOR_DIFFERENCE
}
