package nl.nplv.executionplans.known;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A measurement as it was recorded, or corrected.
 *
 * @param indicatorCode indicator
 * @param focusAreaId area
 * @param period such as {@code 2023-H1}
 * @param value exact, in the unit of the indicator
 * @param baseline whether it is the first measurement
 */
public record KnownMeasurement(
        String indicatorCode, UUID focusAreaId, String period, BigDecimal value, boolean baseline) {}
