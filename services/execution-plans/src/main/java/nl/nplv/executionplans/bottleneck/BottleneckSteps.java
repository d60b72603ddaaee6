package nl.nplv.executionplans.bottleneck;

import static nl.nplv.knownareas.KnownAreaProblem.FACT_AWAITED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.executionplans.known.AreaFacts;
import nl.nplv.executionplans.known.KnownRepresentative;
import nl.nplv.executionplans.lesson.Lesson;
import nl.nplv.executionplans.lesson.Lessons;
import nl.nplv.knownareas.KnownMeeting;
import nl.nplv.knownareas.KnownMeetings;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Takes a step with a bottleneck, and finds the facts that the step needs. */
@ApplicationScoped
class BottleneckSteps {
    private final Bottlenecks bottlenecks;
    private final KnownMeetings meetings;
    private final AreaFacts facts;
    private final Lessons lessons;
    private final Changes changes;
    private final Clock clock;

    BottleneckSteps(
            Bottlenecks bottlenecks,
            KnownMeetings meetings,
            AreaFacts facts,
            Lessons lessons,
            Changes changes,
            Clock clock) {
        this.bottlenecks = bottlenecks;
        this.meetings = meetings;
        this.facts = facts;
        this.lessons = lessons;
        this.changes = changes;
        this.clock = clock;
    }

    /** A command of a bottleneck. */
    interface Step {
        BottleneckEvent take(Bottleneck bottleneck, Actor by, Instant now);
    }

    /** Takes the step at the version that the client read, and records it. */
    BottleneckView take(UUID id, @Nullable IfMatch expected, Actor by, Step step) {
        var bottleneck = bottlenecks.get(id, expected);
        var event = step.take(bottleneck, by, clock.instant());
        return changes.record(bottleneck, by, event, BottleneckView::of);
    }

    KnownMeeting meeting(UUID id) {
        return meetings.findByIdOptional(id)
                .orElseThrow(() -> FACT_AWAITED.at("/meetingId", "waits for the events of meeting " + id));
    }

    Lesson lesson(UUID id) {
        return lessons.named(id);
    }

    /** Who represents the state in the area of the bottleneck. */
    KnownRepresentative representative(Bottleneck bottleneck) {
        return Optional.ofNullable(bottleneck.focusAreaId())
                .flatMap(facts::representativeOf)
                .orElseThrow(() ->
                        FACT_AWAITED.because("waits for RepresentativeAppointed of " + bottleneck.focusAreaSlug()));
    }
}
