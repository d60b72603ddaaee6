package nl.nplv.wbmgp.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.data.History;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.data.Validity;
import nl.nplv.wbmgp.act.term.LegalTerm;
import nl.nplv.wbmgp.act.term.TermSource;
import nl.nplv.wbmgp.act.term.TermUnit;

/** Numbers of act and decree, by date: {@code parameters.csv} holds value, unit, article and days of validity. */
public enum Parameter {
    /** The minister decides on a designation (W 6(5)). */
    DESIGNATION_DECISION,
    /** Longest term of one designation (W 5(4)). */
    DESIGNATION_LENGTH,
    /** How often a designation can be extended (W 5(4)). */
    EXTENSIONS,
    /** Longest validity of an ordinance (H 4). */
    ORDINANCE_LENGTH,
    /** Uninterrupted residence in the region that frees of art. 8 (W 8(1)). */
    RESIDENCE,
    /** From this age a person is looked at under art. 10 (W 5(3)). */
    PERSON_AGE,
    /** Police data of an adult (W 10b(2)). */
    LOOK_BACK,
    /** Police data of somebody under {@link #ADULT_AGE} (W 10b(2)). */
    LOOK_BACK_OF_MINOR,
    ADULT_AGE,
    /** Executive decides on a permit (Awb 4:13(2)). */
    PERMIT_DECISION,
    /** Executive announces that it does not treat an incomplete application (Awb 4:5(4)). */
    NOT_TREATED,
    /** Between notice of default and penalty (Awb 4:17(3)). */
    NOTICE_OF_DEFAULT,
    /** Most days of penalty (Awb 4:17(1)). */
    PENALTY_DAYS,
    /** To lodge an objection (Awb 6:7). */
    OBJECTION,
    /** To arrive, when posted in time (Awb 6:9(2)). */
    OBJECTION_BY_POST,
    /** To decide on an objection (Awb 7:10(1)). */
    OBJECTION_DECISION,
    OBJECTION_DECISION_WITH_COMMITTEE,
    /** To put off the decision on an objection (Awb 7:10(3)). */
    OBJECTION_ADJOURNMENT,
    /** To appeal to the court (Awb 6:7). */
    APPEAL,
    /** An earlier fine within these years makes it a repetition (H 35(2)(d)). */
    REPEATED_FINE,
    /** Between reports to parliament (W 17). */
    NATIONAL_REPORT;

    private static final Map<Parameter, History<Value>> VALUES = Table.read("parameters").stream()
            .collect(Collectors.groupingBy(
                    row -> row.constant("name", Parameter.class),
                    Collectors.collectingAndThen(Collectors.toList(), rows -> History.of(rows, Value::of))));

    /** Empty when the text of the day sets no such number. */
    public Optional<Value> find(LocalDate day) {
        return history().on(day);
    }

    /** The number in force on a day on which the text has one. */
    public Value on(LocalDate day) {
        return find(day).orElseThrow(() -> new IllegalArgumentException(this + " is not in force on " + day));
    }

    History<Value> history() {
        var values = VALUES.get(this);
        if (values == null) {
            throw new IllegalStateException("parameters.csv has no " + this);
        }
        return values;
    }

    /** What a number counts. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        TIMES
    }

    /** Which way it counts. */
    public enum Counted {
        FORWARD,
        /** Back from a day: never moved (Atw 1(2)). */
        BACKWARD,
        AGE
    }

    /** From which day a number is counted. */
    public enum Event {
        /** The council sent its application. */
        SENDING,
        /** An organ received an application or notice. */
        RECEIPT,
        /** Seeker applied for a permit. */
        APPLICATION,
        /** An application was completed, or the term for it passed. */
        COMPLETION,
        ANNOUNCEMENT,
        END_OF_TERM,
        START,
        /** Somebody came to live in the region. */
        SETTLING,
        BIRTH,
        DEFAULT,
        /** An inspector found a breach. */
        FINDING,
        ENTRY_INTO_FORCE
    }

    /**
     * A number with its article.
     *
     * @param event what the counting starts from; none for what is not counted from a day
     * @param setBy whether the term moves past weekends and holidays
     * @param source text or remark it was read from
     */
    public record Value(
            int number,
            Unit unit,
            Counted counted,
            Optional<Event> event,
            TermSource setBy,
            String article,
            Validity validity,
            String source) {
        static Value of(Row row) {
            return new Value(
                    row.number("value"),
                    row.constant("unit", Unit.class),
                    row.constant("counted", Counted.class),
                    row.has("event") ? Optional.of(row.constant("event", Event.class)) : Optional.empty(),
                    row.constant("set-by", TermSource.class),
                    row.text("article"),
                    row.validity(),
                    row.text("source"));
        }

        boolean isFrom(Event other) {
            return event.filter(other::equals).isPresent();
        }

        /** As a term that runs forward. */
        public LegalTerm term() {
            if (counted != Counted.FORWARD || unit == Unit.TIMES) {
                throw new IllegalStateException(number + " " + unit + " " + counted + " is no term");
            }
            return new LegalTerm(number, TermUnit.valueOf(unit.name()), setBy);
        }
    }
}
