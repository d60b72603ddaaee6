package nl.nplv.focusareas.measurement;

import jakarta.ws.rs.QueryParam;
import nl.nplv.focusareas.indicator.IndicatorCode;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of measurements can be narrowed to. */
@SuppressWarnings("NullAway.Init")
class MeasurementFilter {
    @QueryParam("indicator")
    @Parameter(description = "Only of this indicator.")
    @Nullable IndicatorCode indicator;

    @QueryParam("focusArea")
    @Parameter(description = "Only in this area, by slug.", example = "heerlen-noord")
    @Nullable String focusArea;

    @QueryParam("periodGte")
    @Parameter(
            description =
                    "Only of this period and later ones, in the order of periods; `sort=period` is the fast order.",
            example = "2023")
    @Nullable Period periodGte;

    @QueryParam("periodLte")
    @Parameter(description = "Only of this period and earlier ones, in the order of periods.", example = "2024-Q4")
    @Nullable Period periodLte;

    @QueryParam("baseline")
    @Parameter(description = "Only baselines, or only what came after.")
    @Nullable Boolean baseline;

    Filter<Measurement> filter() {
        return new Filter<>(Measurement.class)
                .equal("indicatorCode", indicator)
                .equal("focusAreaSlug", focusArea)
                .atLeast("period", periodGte)
                .atMost("period", periodLte)
                .equal("baseline", baseline);
    }
}
