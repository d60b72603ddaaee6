package nl.nplv.focusareas.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to indicators and their sets. */
public sealed interface IndicatorEvent extends DomainEvent {
    /** An indicator was proposed. */
    record IndicatorProposed(UUID indicatorId, IndicatorCode code, CentralGoal goal, SetName set)
            implements IndicatorEvent {}

    /** Facts of a proposed indicator were changed. */
    record IndicatorRevised(UUID indicatorId, IndicatorCode code, CentralGoal goal) implements IndicatorEvent {}

    /** An indicator is measured from now on, as part of the set that became final that day. */
    record IndicatorFinalised(UUID indicatorId, IndicatorCode code, LocalDate date) implements IndicatorEvent {}

    /** An indicator is measured no more. */
    record IndicatorRetired(UUID indicatorId, IndicatorCode code) implements IndicatorEvent {}

    /** A set of indicators became final: means and interventions are fixed (FA5). */
    record IndicatorSetFinalised(List<IndicatorCode> codes, LocalDate date) implements IndicatorEvent {}
}
