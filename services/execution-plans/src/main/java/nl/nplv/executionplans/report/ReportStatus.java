package nl.nplv.executionplans.report;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a report (DOMAIN 3.2). */
@Schema(description = "DRAFT: being written; PUBLISHED: sent to parliament, and fixed.")
public enum ReportStatus implements State<ReportStatus> {
    DRAFT,
    PUBLISHED;

    @Override
    public Set<ReportStatus> allowed() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of();
        };
    }

    /** Refuses to change what parliament was told. */
    void mustBeDraft() {
        if (this != DRAFT) {
            throw ILLEGAL_TRANSITION.at("/status", "only a DRAFT is changed; this report is " + this);
        }
    }
}
