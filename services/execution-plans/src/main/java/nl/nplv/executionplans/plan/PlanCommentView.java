package nl.nplv.executionplans.plan;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as everybody may see it; who a resident is, is not kept. */
@Schema(name = "PlanComment", description = "What a resident or the national representative says about a plan.")
public record PlanCommentView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Plan that it is about.") UUID planId,

        @Schema(description = "Version that it is about.", examples = "1")
        int planVersion,

        @Schema(description = "The comment, public.", examples = "Where do our children play while you build?")
        String text,

        @Schema(description = "RES: a resident; REP: the national representative.", examples = "RES")
        String role,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the comment, UTC.") Instant updatedAt)
        implements Versioned {

    static PlanCommentView of(PlanComment comment) {
        return new PlanCommentView(
                comment.id(),
                comment.planId(),
                comment.planVersion(),
                comment.text(),
                comment.role(),
                comment.version(),
                comment.updatedAt());
    }
}
