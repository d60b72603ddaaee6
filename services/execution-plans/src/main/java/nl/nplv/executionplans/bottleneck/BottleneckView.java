package nl.nplv.executionplans.bottleneck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bottleneck as everybody may see it. */
@Schema(name = "Bottleneck", description = "Obstacle in rules or practice (knelpunt, vastloper).")
public record BottleneckView(
        @Schema(description = "Id, as in events and on agendas.")
        UUID id,

        @Schema(description = "How it came to the programme.")
        Origin origin,

        @Nullable @Schema(description = "Number of the proposal of 2021.", examples = "17")
        Integer proposalNo,

        @Nullable @Schema(description = "Area that it was met in.")
        UUID focusAreaId,

        @Nullable @Schema(description = "Slug of the area.", examples = "breda-noord")
        String focusAreaSlug,

        @Schema(description = "Organisation that reported it.", examples = "programmabureau-breda-noord")
        String submitter,

        @Schema(description = "What stands in the way.") BottleneckFacts facts,

        @Nullable @Schema(description = "Meeting that it was tabled in.")
        UUID meetingId,

        @Nullable @Schema(description = "Representative who took it up.")
        UUID representativeId,

        @Nullable @Schema(description = "Ministry that sends the representative.", examples = "OCW")
        String takenUpBy,

        @Nullable @Schema(description = "Where it is worked on.")
        Track track,

        @Nullable @Schema(description = "Theme group of the legislation track.", examples = "Work, Income and Debt")
        String themeGroup,

        @Schema(description = "Whether it is before the strategic consultation.", examples = "false")
        boolean escalatedToSbsd,

        @Nullable @Schema(description = "The two tests, once done.")
        FeasibilityTests tests,

        @Nullable @Schema(description = "Solution, proposal or reason why not.", examples = "A covenant with the tax office.")
        String resolution,

        @Nullable @Schema(description = "Lesson that it is shared as.")
        UUID lessonId,

        @Schema(description = "Where it stands.") BottleneckStatus status,

        @Schema(description = "When it came into each status.")
        List<BottleneckStep> steps,

        @Schema(description = "Moment of the last action, UTC.")
        Instant lastActionAt,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static BottleneckView of(Bottleneck bottleneck) {
        return new BottleneckView(
                bottleneck.id(),
                bottleneck.origin(),
                bottleneck.proposalNo(),
                bottleneck.focusAreaId(),
                bottleneck.focusAreaSlug(),
                bottleneck.submitter(),
                bottleneck.facts(),
                bottleneck.meetingId(),
                bottleneck.representativeId(),
                bottleneck.takenUpBy(),
                bottleneck.track(),
                bottleneck.themeGroup(),
                bottleneck.escalatedToSbsd(),
                bottleneck.tests(),
                bottleneck.resolution(),
                bottleneck.lessonId(),
                bottleneck.status(),
                bottleneck.steps(),
                bottleneck.lastActionAt(),
                bottleneck.version(),
                bottleneck.updatedAt());
    }
}
