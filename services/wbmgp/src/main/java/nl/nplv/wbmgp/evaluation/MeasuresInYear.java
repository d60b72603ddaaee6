package nl.nplv.wbmgp.evaluation;

import nl.nplv.wbmgp.act.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a measure held on the first of January of a year.
 *
 * @param year the year
 * @param measure the measure
 * @param municipalities in how many municipalities
 * @param units in how many units
 */
@Schema(description = "Where a measure held on the first of January of a year.")
public record MeasuresInYear(
        @Schema(description = "Year.", examples = "2023") int year,
        @Schema(description = "Measure.") Measure measure,

        @Schema(description = "Municipalities.", examples = "3")
        long municipalities,

        @Schema(description = "Units.", examples = "12") long units) {}
