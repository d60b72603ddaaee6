package nl.nplv.executionplans.bottleneck;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import nl.nplv.executionplans.term.Ministry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bottleneck on the board: what it is, where it stands and for how long. */
@Schema(
        name = "BottleneckOnBoard",
        description = "A bottleneck on the board: what it is, where it stands and for how long.")
record BoardEntry(
        @Schema(description = "Id.") UUID id,

        @Schema(description = "How it came to the programme.")
        Origin origin,

        @Nullable @Schema(description = "Number of the proposal of 2021.", examples = "17")
        Integer proposalNo,

        @Nullable @Schema(description = "Area.", examples = "breda-noord")
        String focusAreaSlug,

        @Schema(description = "Title.", examples = "Debt data cannot be shared")
        String title,

        @Schema(description = "Where it comes from.") Cause cause,

        @Nullable @Schema(description = "Whose field it is.")
        Ministry ministry,

        @Nullable @Schema(description = "Ministry of the representative who took it up.", examples = "OCW")
        String takenUpBy,

        @Nullable @Schema(description = "Where it is worked on.")
        Track track,

        @Nullable @Schema(description = "Theme group of the legislation track.", examples = "Work, Income and Debt")
        String themeGroup,

        @Schema(description = "Where it stands.") BottleneckStatus status,
        @Schema(description = "Since when, UTC.") Instant statusSince,

        @Schema(description = "Days in this status.", examples = "12")
        long daysInStatus,

        @Schema(description = "Days since the last action.", examples = "12")
        long daysSinceAction,

        @Schema(description = "Whether it is longer there than the norm allows.", examples = "false")
        boolean overdue,

        @Schema(description = "Number of changes.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt) {

    static BoardEntry of(Bottleneck bottleneck, @Nullable Period norm, Instant now) {
        var clock = BottleneckClock.of(bottleneck, norm, now);
        var facts = bottleneck.facts();
        return new BoardEntry(
                bottleneck.id(),
                bottleneck.origin(),
                bottleneck.proposalNo(),
                bottleneck.focusAreaSlug(),
                facts.title(),
                facts.cause(),
                facts.ministry(),
                bottleneck.takenUpBy(),
                bottleneck.track(),
                bottleneck.themeGroup(),
                bottleneck.status(),
                bottleneck.statusSince(),
                Deadline.days(bottleneck.statusSince(), now),
                clock.daysSinceAction(),
                clock.overdue(),
                bottleneck.version(),
                bottleneck.updatedAt());
    }
}
