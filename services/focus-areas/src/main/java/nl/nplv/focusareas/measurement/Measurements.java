package nl.nplv.focusareas.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import nl.nplv.focusareas.indicator.IndicatorCode;
import nl.nplv.shared.persistence.Aggregates;

/** The measurements. */
@ApplicationScoped
class Measurements extends Aggregates<Measurement> {

    /** Baselines of these series and what was measured in these periods: all that a new one can clash with; one query. */
    List<Measurement> thatBindNewOnesOf(
            Collection<IndicatorCode> indicators, Collection<String> areas, Collection<Period> periods) {
        return list(
                "indicatorCode in ?1 and focusAreaSlug in ?2 and (baseline or period in ?3)",
                indicators,
                areas,
                periods);
    }
}
