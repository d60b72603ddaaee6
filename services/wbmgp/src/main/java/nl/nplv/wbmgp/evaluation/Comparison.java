package nl.nplv.wbmgp.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator of the focus areas over the years of a report (FA7).
 *
 * @param indicator code, as in the programme's set
 * @param caveat what cannot be read from it
 * @param years each year with figures
 */
@Schema(
        name = "LiveabilityComparison",
        description = "An indicator over the years, of areas with and without measures: signals, never effects.")
public record Comparison(
        @Schema(description = "Code of the indicator.", examples = "FEELS_UNSAFE")
        String indicator,

        @Schema(description = "What cannot be read from it.")
        String caveat,

        @Schema(description = "Each year with figures.") List<FiguresInYear> years) {
    private static final String CAVEAT =
            "Signals, no effects: the areas differ in more than the measures, and a measure holds in"
                    + " units within a municipality, not in the whole of it.";

    static Comparison of(String indicator, List<FiguresInYear> years) {
        return new Comparison(indicator, CAVEAT, years);
    }
}
