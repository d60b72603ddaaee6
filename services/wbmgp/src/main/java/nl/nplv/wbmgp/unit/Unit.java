package nl.nplv.wbmgp.unit;

import static nl.nplv.wbmgp.unit.UnitProblem.COORDINATES_OUT_OF_RANGE;
import static nl.nplv.wbmgp.unit.UnitProblem.GEOMETRY_INVALID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.geo.Geometry;
import nl.nplv.geo.Outline;
import nl.nplv.geo.Position;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.UnitKind;
import nl.nplv.wbmgp.municipality.Municipalities;
import nl.nplv.wbmgp.unit.UnitEvent.UnitRegistered;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A complex, street or area (complex, straat, gebied; Wbmgp art. 5). It never changes: a border that moves, a split or a merger
 * makes new units that name those they came from, so that the years of a measure go along (WB1).
 */
@Entity
public class Unit extends Aggregate {
    private MunicipalityCode municipalityCode;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Geometry geometry;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> replaces;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(
            MunicipalityCode municipalityCode,
            UnitKind kind,
            String name,
            @Nullable Geometry geometry,
            List<UUID> replaces) {
        this.municipalityCode = municipalityCode;
        this.kind = kind;
        this.name = name;
        this.geometry = geometry;
        this.replaces = replaces;
    }

    /**
     * Describes it for the first time.
     *
     * @throws nl.nplv.shared.problem.RuleViolation UNKNOWN_REGION, GEOMETRY_INVALID or COORDINATES_OUT_OF_RANGE
     */
    UnitRegistered register(Actor by) {
        by.mustActFor(municipalityCode);
        var municipality = Municipalities.get(municipalityCode, "/municipalityCode");
        if (geometry != null && !corners(geometry).allMatch(municipality::mayHold)) {
            throw COORDINATES_OUT_OF_RANGE.at(
                    "/geometry", "lies further from " + municipality.name() + " than it reaches");
        }
        return new UnitRegistered(id(), municipalityCode, kind, replaces);
    }

    /** Municipality that described it. */
    public MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** Complex, street or area. */
    public UnitKind kind() {
        return kind;
    }

    /** Name, as in the council's decision. */
    public String name() {
        return name;
    }

    /** Outline in CRS84, when it is known. */
    public @Nullable Geometry geometry() {
        return geometry;
    }

    /** Units that it came from. */
    public List<UUID> replaces() {
        return replaces;
    }

    private static Stream<Position> corners(Geometry geometry) {
        try {
            var bounds = Outline.of(geometry).bounds();
            return Stream.of(
                    new Position(bounds.min1(), bounds.min2()),
                    new Position(bounds.min1(), bounds.max2()),
                    new Position(bounds.max1(), bounds.min2()),
                    new Position(bounds.max1(), bounds.max2()));
        } catch (IllegalArgumentException e) {
            throw GEOMETRY_INVALID.at("/geometry", String.valueOf(e.getMessage()));
        }
    }
}
