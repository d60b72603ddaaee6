package nl.nplv.shared.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One recorded change, read only. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class Change {
    @Id
    private UUID id;

    @Column(name = "aggregateid")
    private UUID aggregateId;

    @Column(name = "aggregateversion")
    private long version;

    private String type;

    @Column(columnDefinition = "json")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String state;

    @Column(name = "changed_at")
    private Instant updatedAt;

    private String organisation;
    private String tier;
    private String role;
    private String client;

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String type() {
        return type;
    }

    String state() {
        return state;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String organisation() {
        return organisation;
    }

    String tier() {
        return tier;
    }

    String role() {
        return role;
    }

    String client() {
        return client;
    }
}
