package nl.nplv.focusareas.liveability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How the Leefbaarometer classes the change of a place between two years; an imported fact. */
@Entity
@Immutable
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // some fields are read by queries only
class LiveabilityDevelopment {
    @Id
    private UUID id;

    private String areaCode;
    private int fromYear;
    private int toYear;
    private ModelVersion modelVersion;

    @Column(name = "class")
    private int developmentClass;

    private Instant updatedAt;

    /** For Hibernate. */
    protected LiveabilityDevelopment() {}

    String areaCode() {
        return areaCode;
    }

    int fromYear() {
        return fromYear;
    }

    int toYear() {
        return toYear;
    }

    ModelVersion modelVersion() {
        return modelVersion;
    }

    int developmentClass() {
        return developmentClass;
    }
}
