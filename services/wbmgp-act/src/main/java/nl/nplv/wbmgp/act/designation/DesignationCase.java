package nl.nplv.wbmgp.act.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A council's request to be allowed measures in units, or to keep them (aanvraag tot aanwijzing of verlenging, W 5 and 6).
 *
 * @param askedByCouncil false when another organ asks
 * @param measures what is asked for, one or more
 * @param units kinds of the units asked for, one or more
 * @param argued tests that the application argues (W 6(1))
 * @param regionalHousing whether it argues that refused seekers keep chances in the region (W 6(2))
 * @param instrumentArgued whether it argues why the instrument of art. 10 fits best (W 6(3))
 * @param start first day asked for
 * @param end last day asked for
 * @param sentOn day on which the council sent it
 * @param receivedOn day on which the minister received it
 * @param suspendedDays days during which the file was incomplete after the minister asked to complete it
 * @param extended the designation to be extended; none for a new one
 * @param decision the minister's decision; none when there is none
 * @param on day on which it is looked at
 */
public record DesignationCase(
        boolean askedByCouncil,
        List<AskedMeasure> measures,
        List<UnitKind> units,
        Set<SubstanceTest> argued,
        boolean regionalHousing,
        boolean instrumentArgued,
        LocalDate start,
        LocalDate end,
        LocalDate sentOn,
        LocalDate receivedOn,
        long suspendedDays,
        @Nullable Extended extended,
        @Nullable MinistersDecision decision,
        LocalDate on) {

    public DesignationCase {
        Law.mustBeStored(receivedOn);
        Law.mustBeStored(start);
        measures = List.copyOf(measures);
        units = List.copyOf(units);
        argued = Set.copyOf(argued);
        if (measures.isEmpty() || units.isEmpty()) {
            throw new IllegalArgumentException("a request has a measure and a unit");
        }
        if (suspendedDays < 0) {
            throw new IllegalArgumentException("suspended days are zero or more, not " + suspendedDays);
        }
    }

    /**
     * A measure that is asked for.
     *
     * @param instrument for art. 10 only
     */
    public record AskedMeasure(Measure measure, @Nullable Instrument instrument) {}

    /** What every designation must be (W 6(1)). */
    public enum SubstanceTest {
        NECESSITY,
        SUITABILITY,
        SUBSIDIARITY,
        PROPORTIONALITY
    }

    /**
     * The designation that is to be extended.
     *
     * @param terms how many terms it has had, one or more
     * @param end last day of its last term
     * @param evaluated measures whose evaluation is with the application (W 5(5))
     */
    public record Extended(int terms, LocalDate end, Set<Measure> evaluated) {
        public Extended {
            evaluated = Set.copyOf(evaluated);
        }
    }

    /**
     * What the minister decided.
     *
     * @param granted false when the request was rejected
     * @param announcedOn day on which the council was told
     */
    public record MinistersDecision(boolean granted, LocalDate announcedOn) {}
}
