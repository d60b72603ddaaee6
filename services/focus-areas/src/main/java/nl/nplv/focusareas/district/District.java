package nl.nplv.focusareas.district;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.geo.Geometry;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A district (wijk) of Statistics Netherlands as it was in one edition; an imported fact. */
@Entity
@Immutable
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // some fields are read by queries only
class District {
    @Id
    private UUID id;

    private String code;
    private Integer edition;
    private String name;
    private MunicipalityCode municipalityCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Geometry outline;

    private @Nullable Double minLon;
    private @Nullable Double minLat;
    private @Nullable Double maxLon;
    private @Nullable Double maxLat;
    private Instant updatedAt;

    /** For Hibernate. */
    protected District() {}

    String code() {
        return code;
    }

    int edition() {
        return edition;
    }

    String name() {
        return name;
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** None when it collapsed as the map was simplified. */
    @Nullable Geometry outline() {
        return outline;
    }
}
