package nl.nplv.focusareas.liveability;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A place among those of its kind in a year; a view of the scores, whose id sorts by rank. */
@Entity
@Immutable
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // some fields are read by queries only
class LiveabilityRank {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    private Integer year;
    private ModelVersion modelVersion;
    private long rank;
    private String areaCode;
    private @Nullable String areaName;
    private BigDecimal figure;
    private Instant updatedAt;

    /** For Hibernate. */
    protected LiveabilityRank() {}

    long rank() {
        return rank;
    }

    String areaCode() {
        return areaCode;
    }

    @Nullable String areaName() {
        return areaName;
    }

    BigDecimal figure() {
        return figure;
    }
}
