package nl.nplv.executionplans.bottleneck;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckOverdue;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a bottleneck stands and since when: the clock of each status, and whether it was announced as overdue there. */
@MappedSuperclass
abstract class ClockedBottleneck extends Aggregate {
    @Enumerated(EnumType.STRING)
    private BottleneckStatus status = BottleneckStatus.REPORTED;

    private Instant statusSince = Instant.EPOCH;
    private Instant lastActionAt = Instant.EPOCH;
    private Boolean overdue = false;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BottleneckStep> steps = List.of();

    /** Whether it stays in its status longer than the norm, and nobody was told yet. */
    boolean isToBeAnnounced(Period norm, Instant now) {
        return !overdue && !Deadline.of(statusSince, norm).isAfter(now);
    }

    /** Tells that it is overdue, once per status. */
    BottleneckOverdue announceOverdue(Period norm, Actor by) {
        overdue = true;
        return new BottleneckOverdue(id(), status, Deadline.of(statusSince, norm));
    }

    BottleneckStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    Instant lastActionAt() {
        return lastActionAt;
    }

    List<BottleneckStep> steps() {
        return steps;
    }

    /** Comes into a status; its clock starts anew. */
    void became(BottleneckStatus now, Instant at) {
        status = now;
        statusSince = at;
        overdue = false;
        steps = Stream.concat(steps.stream(), Stream.of(new BottleneckStep(now, at)))
                .toList();
        acted(at);
    }

    /** Somebody worked on it within its status. */
    void acted(Instant at) {
        lastActionAt = at;
    }
}
