package nl.nplv.focusareas.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.persistence.Aggregates;

/** The sets that became final. */
@ApplicationScoped
class IndicatorSets extends Aggregates<IndicatorSet> {}
