package nl.nplv.focusareas.liveability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the Leefbaarometer says of a district, neighbourhood or municipality in a year; an imported fact. */
@Entity
@Immutable
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // some fields are read by queries only
class LiveabilityScore {
    @Id
    private UUID id;

    private String areaCode;
    private @Nullable String areaName;
    private Integer year;
    private ModelVersion modelVersion;

    @Column(name = "class")
    private @Nullable Integer liveabilityClass;

    private @Nullable BigDecimal total;
    private @Nullable BigDecimal deviation;
    private @Nullable BigDecimal physical;
    private @Nullable BigDecimal nuisanceUnsafety;
    private @Nullable BigDecimal socialCohesion;
    private @Nullable BigDecimal amenities;
    private @Nullable BigDecimal housing;
    private UUID importId;
    private Instant updatedAt;

    /** For Hibernate. */
    protected LiveabilityScore() {}

    String areaCode() {
        return areaCode;
    }

    @Nullable String areaName() {
        return areaName;
    }

    int year() {
        return year;
    }

    ModelVersion modelVersion() {
        return modelVersion;
    }

    @Nullable Integer liveabilityClass() {
        return liveabilityClass;
    }

    @Nullable BigDecimal total() {
        return total;
    }

    @Nullable BigDecimal deviation() {
        return deviation;
    }

    /** The five dimensions; version 2.0 has none. */
    @Nullable Dimensions dimensions() {
        return physical == null
                        || nuisanceUnsafety == null
                        || socialCohesion == null
                        || amenities == null
                        || housing == null
                ? null
                : new Dimensions(physical, nuisanceUnsafety, socialCohesion, amenities, housing);
    }

    UUID importId() {
        return importId;
    }
}
