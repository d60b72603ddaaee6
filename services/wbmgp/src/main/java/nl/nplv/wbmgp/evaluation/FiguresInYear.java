package nl.nplv.wbmgp.evaluation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Means of an indicator in a year, side by side: a signal, never an effect (FA7).
 *
 * @param year the year
 * @param designated mean of the areas in municipalities where a measure held
 * @param designatedAreas how many were measured
 * @param others mean of the other areas of the programme
 * @param otherAreas how many were measured
 */
@Schema(description = "Means of an indicator in a year, side by side: a signal, never an effect.")
public record FiguresInYear(
        @Schema(description = "Year.", examples = "2023") int year,

        @Nullable @Schema(description = "Mean of the areas in municipalities where a measure held in these years.")
        BigDecimal designated,

        @Schema(description = "How many of them were measured.")
        long designatedAreas,

        @Nullable @Schema(description = "Mean of the other areas of the programme.")
        BigDecimal others,

        @Schema(description = "How many of them were measured.")
        long otherAreas) {}
