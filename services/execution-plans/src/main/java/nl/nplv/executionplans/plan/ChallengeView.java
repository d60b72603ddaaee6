package nl.nplv.executionplans.plan;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge as everybody may see it. */
@Schema(name = "Challenge", description = "Problem of the area that its plan takes up (opgave).")
public record ChallengeView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Plan that it is part of.") UUID planId,

        @Schema(description = "Central goal that it serves.")
        CentralGoal goal,

        @Schema(description = "Policy field.") PolicyDomain domain,

        @Schema(description = "The problem, public.", examples = "One in three households has debts.")
        String description,

        @Schema(description = "1 is first.", examples = "1") int priority,

        @Schema(description = "Whether it was taken out of the plan.", examples = "false")
        boolean removed,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static ChallengeView of(Challenge challenge) {
        var facts = challenge.facts();
        return new ChallengeView(
                challenge.id(),
                challenge.planId(),
                facts.goal(),
                facts.domain(),
                facts.description(),
                facts.priority(),
                challenge.removed(),
                challenge.version(),
                challenge.updatedAt());
    }
}
