package nl.nplv.executionplans.bottleneck;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.PublicText;
import org.jspecify.annotations.Nullable;

/** What happens to a bottleneck. */
public sealed interface BottleneckEvent extends DomainEvent {
    /** An obstacle in rules or practice was reported; a proposal of 2021 need not have an area. */
    record BottleneckReported(
            UUID bottleneckId, @Nullable UUID focusAreaId, Cause cause, Origin origin, boolean nationalAction)
            implements BottleneckEvent {}

    /** It was put before the alliance meeting. */
    record BottleneckTabled(UUID bottleneckId, UUID meetingId) implements BottleneckEvent {}

    /** The alliance solved it without the state. */
    record BottleneckResolved(UUID bottleneckId) implements BottleneckEvent {}

    /** The national representative took it up, whatever ministry's field it is (EP4). */
    record BottleneckTakenUp(
            UUID bottleneckId,
            UUID representativeId,

            @PublicText("code of the ministry that sends the representative")
            String ministry)
            implements BottleneckEvent {}

    /** The representative gave it back to the alliance. */
    record BottleneckDeclined(UUID bottleneckId, DeclineReason reason) implements BottleneckEvent {}

    /** It goes to a track. */
    record BottleneckRouted(
            UUID bottleneckId,
            Track track,

            @Nullable @PublicText("name of the theme group") String themeGroup) implements BottleneckEvent {}

    /** It was brought before the strategic consultation on the social domain (SBSD). */
    record BottleneckEscalated(UUID bottleneckId) implements BottleneckEvent {}

    /** Both tests were done (EP6). */
    record BottleneckTested(UUID bottleneckId, boolean legallyPossible, boolean executable)
            implements BottleneckEvent {}

    /** A solution was found (doorbraak). */
    record BreakthroughReached(
            UUID bottleneckId,

            @PublicText("the solution, written for everybody")
            String resolution) implements BottleneckEvent {}

    /** A change of law was proposed. */
    record LawChangeProposed(
            UUID bottleneckId,

            @PublicText("the proposal, written for everybody")
            String resolution) implements BottleneckEvent {}

    /** No solution was found. */
    record BottleneckUnresolved(
            UUID bottleneckId,
            @PublicText("why not, written for everybody") String resolution) implements BottleneckEvent {}

    /** What was found is shared as a lesson. */
    record BottleneckShared(UUID bottleneckId, UUID lessonId) implements BottleneckEvent {}

    /** It stays in a status longer than the norm; told once per status. */
    record BottleneckOverdue(UUID bottleneckId, BottleneckStatus status, Instant dueAt) implements BottleneckEvent {}
}
