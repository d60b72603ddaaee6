package nl.nplv.focusareas.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.geo.Crs;
import nl.nplv.geo.Feature;
import nl.nplv.geo.Geometry;
import nl.nplv.geo.Position;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A focus area as everybody may see it. */
@Schema(name = "FocusArea", description = "An urban focus area (stedelijk focusgebied) of the programme.")
public record FocusAreaView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Key in paths and tokens.", examples = "zaandam-oost")
        String slug,

        @Schema(description = "Name.", examples = "Zaandam-Oost")
        String name,

        @Schema(description = "Municipality in which it lies.")
        MunicipalityCode municipalityCode,

        @Schema(description = "Province in which it lies.") ProvinceCode provinceCode,

        @Schema(description = "Districts and neighbourhoods that it covers.")
        List<Neighbourhood> neighbourhoods,

        @Schema(description = "Middle of the area.") Centroid centroid,

        @Nullable @Schema(description = "Outline, when it is asked for and drawn.")
        Geometry geometry,

        @Nullable @Schema(description = "Residents, when known.", examples = "39000")
        Integer population,

        @Schema(description = "First day of the local programme.", examples = "2022-07-01")
        LocalDate startDate,

        @Schema(description = "Length of the local programme in years.", examples = "20")
        int horizonYears,

        @Schema(description = "Where it stands in the programme.")
        AreaStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    /** Without its outline. */
    static FocusAreaView of(FocusArea area) {
        return with(area, null);
    }

    /** With its outline, as it is recorded. */
    static FocusAreaView whole(FocusArea area) {
        return with(area, area.outline());
    }

    private static FocusAreaView with(FocusArea area, @Nullable Geometry geometry) {
        var facts = area.facts();
        return new FocusAreaView(
                area.id(),
                area.slug(),
                facts.name(),
                area.municipalityCode(),
                area.provinceCode(),
                facts.neighbourhoods(),
                facts.centroid(),
                geometry,
                facts.population(),
                facts.startDate(),
                facts.horizonYears(),
                area.status(),
                area.version(),
                area.updatedAt());
    }

    /** The area on the map: its outline, or its middle when none is drawn. */
    static Feature feature(FocusArea area, Crs crs) {
        var outline = area.outline();
        return Feature.of(area.slug(), (outline == null ? middle(area) : outline).in(crs), of(area));
    }

    private static Geometry middle(FocusArea area) {
        var middle = area.facts().centroid();
        return Geometry.point(
                new Position(middle.lon().doubleValue(), middle.lat().doubleValue()));
    }

    /** The same with its outline in a reference system. */
    FocusAreaView in(Crs crs) {
        return geometry == null ? this : with(geometry.in(crs));
    }

    /** The same without its outline. */
    FocusAreaView withoutGeometry() {
        return with(null);
    }

    private FocusAreaView with(@Nullable Geometry other) {
        return new FocusAreaView(
                id,
                slug,
                name,
                municipalityCode,
                provinceCode,
                neighbourhoods,
                centroid,
                other,
                population,
                startDate,
                horizonYears,
                status,
                version,
                updatedAt);
    }

    @Override
    public String key() {
        return slug;
    }
}
