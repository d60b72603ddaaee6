package nl.nplv.executionplans.lesson;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a lesson (DOMAIN 3.2). */
@Schema(description = "DRAFT: being written; PUBLISHED: shared with everybody, and fixed.")
public enum LessonStatus implements State<LessonStatus> {
    DRAFT,
    PUBLISHED;

    @Override
    public Set<LessonStatus> allowed() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of();
        };
    }

    /** Refuses to change what everybody reads. */
    void mustBeDraft() {
        if (this != DRAFT) {
            throw ILLEGAL_TRANSITION.at("/status", "only a DRAFT is changed; this one is " + this);
        }
    }
}
