package nl.nplv.wbmgp.designation;

import static nl.nplv.wbmgp.designation.DesignationProblem.INSTRUMENT_REQUIRED;

import jakarta.validation.constraints.NotNull;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is asked for, with the instrument of article 10 (Wbmgp art. 5(3)).
 *
 * @param measure article 8, 9 or 10
 * @param instrument certificate of conduct or police data; article 10 only
 */
@Schema(description = "A measure that is asked for.")
public record DesignatedMeasure(
        @NotNull @Schema(description = "Article that it rests on.")
        Measure measure,

        @Nullable @Schema(description = "How article 10 looks at persons; the other articles have none.")
        Instrument instrument) {

    /**
     * Refuses article 10 without an instrument, and another article with one.
     *
     * @throws nl.nplv.shared.problem.RuleViolation INSTRUMENT_REQUIRED
     */
    void mustHaveItsInstrument(String pointer) {
        if ((measure == Measure.ART10) != (instrument != null)) {
            throw INSTRUMENT_REQUIRED.at(
                    pointer + "/instrument", measure + (instrument == null ? " names none" : " takes none"));
        }
    }
}
