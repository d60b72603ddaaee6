package nl.nplv.focusareas.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A set as everybody may see it. */
@Schema(name = "IndicatorSet", description = "Indicators that became final together.")
public record IndicatorSetView(
        @Schema(description = "Id.") UUID id,
        @Schema(description = "Its indicators.") List<IndicatorCode> codes,

        @Schema(description = "Day on which it became final.", examples = "2023-01-15")
        LocalDate date,

        @Nullable @Schema(description = "Day on which national means were fixed.", examples = "2022-12-01")
        LocalDate nationalMeansFixedOn,

        @Nullable @Schema(description = "Day on which interventions were fixed.", examples = "2022-12-15")
        LocalDate interventionsFixedOn,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static IndicatorSetView of(IndicatorSet set) {
        return new IndicatorSetView(
                set.id(),
                set.codes(),
                set.date(),
                set.nationalMeansFixedOn(),
                set.interventionsFixedOn(),
                set.version(),
                set.updatedAt());
    }
}
