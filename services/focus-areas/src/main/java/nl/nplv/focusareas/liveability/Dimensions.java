package nl.nplv.focusareas.liveability;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The five dimensions of Leefbaarometer 3.0 (FA6), each as deviation from the national mean of the year.
 *
 * @param physical physical environment (fysieke omgeving)
 * @param nuisanceUnsafety nuisance and unsafety (overlast en onveiligheid)
 * @param socialCohesion social cohesion (sociale samenhang)
 * @param amenities amenities (voorzieningen)
 * @param housing housing stock (woningvoorraad)
 */
@Schema(
        description =
                "The five dimensions of version 3.0, as deviation from the national mean; they add up to the deviation.")
record Dimensions(
        @Schema(description = "Physical environment (fys).", examples = "0.0040")
        BigDecimal physical,

        @Schema(description = "Nuisance and unsafety (onv).", examples = "-0.0110")
        BigDecimal nuisanceUnsafety,

        @Schema(description = "Social cohesion (soc).", examples = "0.0050")
        BigDecimal socialCohesion,

        @Schema(description = "Amenities (vrz).", examples = "0.0130")
        BigDecimal amenities,

        @Schema(description = "Housing stock (won).", examples = "0.0100")
        BigDecimal housing) {

    /** Six figures are each rounded to four decimals, so their sums may differ by this. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.0006");

    /** Whether they add up to the deviation, but for rounding. */
    boolean addUpTo(BigDecimal deviation) {
        return sum().subtract(deviation).abs().compareTo(ROUNDING) <= 0;
    }

    /** Their sum. */
    BigDecimal sum() {
        return Stream.of(physical, nuisanceUnsafety, socialCohesion, amenities, housing)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
