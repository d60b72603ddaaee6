package nl.nplv.wbmgp.act.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a text, number or rule holds (geldigheid).
 *
 * @param from first day
 * @param to last day, included; none when it still holds
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {
    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    static Validity of(Row row) {
        return new Validity(row.date("from"), row.has("to") ? row.date("to") : null);
    }
}
