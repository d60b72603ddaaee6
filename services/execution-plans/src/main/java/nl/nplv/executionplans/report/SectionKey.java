package nl.nplv.executionplans.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sections of a report, in their order. */
@Schema(description = "Sections of a report, in their order.")
public enum SectionKey {
    AREAS("Areas"),
    PLANS("Plans"),
    INTERVENTIONS("Interventions by goal and status"),
    BOTTLENECKS("Bottlenecks by track and ministry"),
    PROPOSALS("The hundred proposals of 2021"),
    LESSONS("Lessons"),
    INDICATORS("Indicators against their baseline");

    private final String title;

    SectionKey(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
