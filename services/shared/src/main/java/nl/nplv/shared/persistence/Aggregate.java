package nl.nplv.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What changes as one: id, version and moment of the last change. Commands of subclasses take the actor and the day, refuse by
 * throwing, and return the one event of the change; version n of an aggregate is the outcome of its nth event.
 */
@MappedSuperclass
public abstract class Aggregate {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version = 1;

    @Column(nullable = false)
    private Instant updatedAt = Instant.EPOCH;

    /** Id, set when it is made. */
    public UUID id() {
        return id;
    }

    /** Number of changes so far; the ETag of the resource. */
    public long version() {
        return version;
    }

    /** Moment of the last change. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** Marks a change, so that the version moves even when only a child did. */
    public void changedAt(Instant moment) {
        updatedAt = moment;
    }
}
