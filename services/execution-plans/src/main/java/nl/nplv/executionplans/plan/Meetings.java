package nl.nplv.executionplans.plan;

import static nl.nplv.knownareas.KnownAreaProblem.FACT_AWAITED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.knownareas.KnownMeeting;
import nl.nplv.knownareas.KnownMeetings;

/** Meetings as far as the programme has told of them. */
@ApplicationScoped
public class Meetings {
    private final KnownMeetings known;

    Meetings(KnownMeetings known) {
        this.known = known;
    }

    /**
     * The meeting.
     *
     * @throws nl.nplv.shared.problem.RuleViolation FACT_AWAITED when no event told of it yet
     */
    public KnownMeeting get(UUID id) {
        return known.findByIdOptional(id)
                .orElseThrow(() -> FACT_AWAITED.at("/meetingId", "waits for the events of meeting " + id));
    }

    /** The meeting that the newest version was tabled in, as far as it is known. */
    public Optional<KnownMeeting> tabledOf(ExecutionPlan plan) {
        return Optional.ofNullable(plan.newest().meetingId()).flatMap(known::findByIdOptional);
    }
}
