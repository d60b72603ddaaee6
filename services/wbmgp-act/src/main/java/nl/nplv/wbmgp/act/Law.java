package nl.nplv.wbmgp.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.data.History;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.data.Validity;

/** The laws that decide, each in the version of a date. */
public enum Law {
    /** Wet bijzondere maatregelen grootstedelijke problematiek. */
    WBMGP("W"),
    /** Huisvestingswet 2014. */
    HUISVESTINGSWET("H"),
    /** Besluit verwerking persoonsgegevens bij selectieve woningtoewijzing. */
    DECREE("B"),
    /** Algemene wet bestuursrecht. */
    AWB("Awb"),
    /** Algemene termijnenwet. */
    ATW("Atw"),
    /** Wetboek van Strafrecht. */
    SR("Sr");

    private static final LocalDate FIRST_STORED = LocalDate.of(2015, 1, 1);

    private static final Map<Law, History<Validity>> TEXTS = Table.read("texts").stream()
            .collect(Collectors.groupingBy(
                    row -> row.constant("law", Law.class),
                    Collectors.collectingAndThen(
                            Collectors.toList(), rows -> History.of(rows, row -> row.validity()))));

    private final String abbreviation;

    Law(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** As in article references: W, H, B, Awb, Atw or Sr. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The version in force on a day: the days on which it holds. */
    public Optional<Validity> textOn(LocalDate day) {
        return texts().on(day);
    }

    /**
     * Refuses a day of which no text of the Wbmgp is stored.
     *
     * @throws IllegalArgumentException before 2015-01-01
     */
    public static void mustBeStored(LocalDate day) {
        if (day.isBefore(FIRST_STORED)) {
            throw new IllegalArgumentException("no text of the act is stored from before " + FIRST_STORED + ": " + day);
        }
    }

    private History<Validity> texts() {
        var texts = TEXTS.get(this);
        if (texts == null) {
            throw new IllegalStateException("no versions of " + this);
        }
        return texts;
    }
}
