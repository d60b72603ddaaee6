package nl.nplv.focusareas.district;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a district is, or may be, part of a focus area; an imported fact. */
@Entity
@Immutable
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // some fields are read by queries only
class AreaDistrict {
    @Id
    private UUID id;

    private String focusArea;
    private String districtCode;
    private Integer edition;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private Instant updatedAt;

    /** For Hibernate. */
    protected AreaDistrict() {}

    String focusArea() {
        return focusArea;
    }

    String districtCode() {
        return districtCode;
    }

    int edition() {
        return edition;
    }

    Certainty certainty() {
        return certainty;
    }
}
