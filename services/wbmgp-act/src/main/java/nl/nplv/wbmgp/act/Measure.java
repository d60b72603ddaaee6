package nl.nplv.wbmgp.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.data.History;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;

/** What a council may be allowed to do in designated units (maatregel, W 5). */
public enum Measure {
    /** Income requirements for who lives in the region shorter than six years (W 8). */
    ART8,
    /** Priority by socio-economic characteristics (W 9). */
    ART9,
    /** No permit where there is a reasoned suspicion of more nuisance or crime (W 10); from 2017-01-01. */
    ART10;

    private static final Map<Measure, History<Basis>> BASES = Table.read("measures").stream()
            .collect(Collectors.groupingBy(
                    row -> row.constant("measure", Measure.class),
                    Collectors.collectingAndThen(Collectors.toList(), rows -> History.of(rows, Basis::of))));

    /** What the text of a day says of this measure; empty when it does not know it. */
    public Optional<Basis> on(LocalDate day) {
        return history().on(day);
    }

    public boolean isInForceOn(LocalDate day) {
        return on(day).isPresent();
    }

    private History<Basis> history() {
        var history = BASES.get(this);
        if (history == null) {
            throw new IllegalStateException("measures.csv has no " + this);
        }
        return history;
    }

    /**
     * A measure in the text of a period.
     *
     * @param article that allows the designation
     * @param separate false before 2017-01-01, when one designation covered art. 8 and 9
     * @param regionalHousing article that asks for chances of housing in the region; none for art. 9 from 2017-01-01
     */
    public record Basis(String article, boolean separate, Optional<String> regionalHousing) {
        static Basis of(Row row) {
            return new Basis(
                    row.text("article"),
                    row.text("separate").equals("yes"),
                    row.has("regional") ? Optional.of(row.text("regional")) : Optional.empty());
        }
    }
}
