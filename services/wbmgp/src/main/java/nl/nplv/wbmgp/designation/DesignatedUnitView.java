package nl.nplv.wbmgp.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.geo.Crs;
import nl.nplv.geo.Feature;
import nl.nplv.geo.Geometry;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.UnitKind;
import nl.nplv.wbmgp.unit.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit with the measures that hold in it on a day. */
@Schema(name = "DesignatedUnit", description = "A unit with the measures that hold in it on the day asked for.")
record DesignatedUnitView(
        @Schema(description = "Id of the unit.") UUID unitId,

        @Schema(description = "Municipality in which it lies.")
        MunicipalityCode municipalityCode,

        @Schema(description = "Complex, street or area.") UnitKind kind,

        @Schema(description = "Name.", examples = "Poelenburg")
        String name,

        @Schema(description = "Measures that hold on the day.")
        List<HoldingMeasure> measures,

        @Nullable @Schema(description = "Outline, when it is known.")
        Geometry geometry) {

    /** A measure that holds. */
    @Schema(description = "A measure that holds, with the term that the day falls in.")
    record HoldingMeasure(
            @Schema(description = "Designation that it rests on.")
            UUID designationId,

            @Schema(description = "Article.") Measure measure,

            @Nullable @Schema(description = "Instrument of article 10.")
            Instrument instrument,

            @Schema(description = "Number of the term.", examples = "1")
            int termNo,

            @Schema(description = "First day of the term.") LocalDate start,
            @Schema(description = "Last day of the term.") LocalDate end) {}

    static DesignatedUnitView of(Unit unit, List<HoldingMeasure> measures, Crs crs) {
        var outline = unit.geometry();
        return with(unit, measures, outline == null ? null : outline.in(crs));
    }

    /** The same as a feature: its outline beside the properties. */
    static Feature feature(Unit unit, List<HoldingMeasure> measures, Crs crs) {
        var outline = unit.geometry();
        return Feature.of(unit.id().toString(), outline == null ? null : outline.in(crs), with(unit, measures, null));
    }

    private static DesignatedUnitView with(Unit unit, List<HoldingMeasure> measures, @Nullable Geometry outline) {
        return new DesignatedUnitView(unit.id(), unit.municipalityCode(), unit.kind(), unit.name(), measures, outline);
    }
}
