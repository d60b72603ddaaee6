package nl.nplv.focusareas.measurement;

import java.math.BigDecimal;
import java.util.UUID;
import nl.nplv.focusareas.indicator.IndicatorCode;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a measurement. */
public sealed interface MeasurementEvent extends DomainEvent {
    /** An indicator was measured in an area. */
    record MeasurementRecorded(
            IndicatorCode indicatorCode, UUID focusAreaId, Period period, BigDecimal value, boolean baseline)
            implements MeasurementEvent {}

    /** A measurement was corrected; the reason stands in its history. */
    record MeasurementCorrected(
            IndicatorCode indicatorCode, UUID focusAreaId, Period period, BigDecimal value, boolean baseline)
            implements MeasurementEvent {}
}
