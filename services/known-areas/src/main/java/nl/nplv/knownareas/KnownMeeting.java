package nl.nplv.knownareas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting of an area's alliance as its events tell it (alliantieoverleg). */
@Entity
public class KnownMeeting {
    /** What is known of its course. */
    public enum Status {
        PLANNED,
        HELD,
        CANCELLED
    }

    @Id
    private UUID id;

    @Column(name = "focus_area_id")
    private UUID areaId;

    private Instant scheduledAt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNED;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> agendaRefs = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> decisions = List.of();

    private @Nullable String chairedBy;
    private @Nullable Instant heldAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownMeeting() {}

    KnownMeeting(UUID id, UUID areaId, Instant scheduledAt) {
        this.id = id;
        this.areaId = areaId;
        this.scheduledAt = scheduledAt;
    }

    void move(Instant moment) {
        scheduledAt = moment;
    }

    void hold(List<UUID> tabled, List<UUID> decided, String chair, Instant recorded) {
        status = Status.HELD;
        agendaRefs = tabled;
        decisions = decided;
        chairedBy = chair;
        heldAt = recorded;
    }

    void cancel() {
        status = Status.CANCELLED;
    }

    /** Whether it took place and the mayor, or the recorded deputy, chaired it. */
    public boolean held() {
        return status == Status.HELD;
    }

    public UUID id() {
        return id;
    }

    public UUID areaId() {
        return areaId;
    }

    /** When it takes or took place. */
    public Instant scheduledAt() {
        return scheduledAt;
    }

    /** Plans, reports and bottlenecks that were tabled; empty until it was held. */
    public List<UUID> agendaRefs() {
        return agendaRefs;
    }

    /** Ids of what was decided; empty until it was held. */
    public List<UUID> decisions() {
        return decisions;
    }

    /** MAYOR or DEPUTY, once it was held. */
    public @Nullable String chairedBy() {
        return chairedBy;
    }

    /** When it was recorded as held. */
    public @Nullable Instant heldAt() {
        return heldAt;
    }
}
