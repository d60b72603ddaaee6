package nl.nplv.wbmgp.unit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.geo.Crs;
import nl.nplv.geo.Geometry;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as everybody may see it. */
@Schema(name = "Unit", description = "A complex, street or area that a measure can hold in (Wbmgp art. 5).")
public record UnitView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Municipality that described it.")
        MunicipalityCode municipalityCode,

        @Schema(description = "Complex, street or area.") UnitKind kind,

        @Schema(description = "Name, as in the council's decision.", examples = "Poelenburg")
        String name,

        @Nullable @Schema(description = "Outline, when it is known.")
        Geometry geometry,

        @Schema(description = "Units that it came from: their years count on.")
        List<UUID> replaces,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static UnitView of(Unit unit) {
        return in(unit, Crs.CRS84);
    }

    /** With its outline in that system. */
    static UnitView in(Unit unit, Crs crs) {
        var outline = unit.geometry();
        return new UnitView(
                unit.id(),
                unit.municipalityCode(),
                unit.kind(),
                unit.name(),
                outline == null ? null : outline.in(crs),
                unit.replaces(),
                unit.version(),
                unit.updatedAt());
    }
}
