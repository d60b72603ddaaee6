package nl.nplv.wbmgp.act.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What held when: values by their days, never two on one day.
 *
 * @param entries in order of their first day
 */
public record History<T>(List<Entry<T>> entries) {
    /** A value and the days on which it holds. */
    public record Entry<T>(Validity validity, T value) {}

    public History {
        entries = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.validity().from()))
                .toList();
        for (var i = 1; i < entries.size(); i++) {
            if (entries.get(i - 1).validity().holdsOn(entries.get(i).validity().from())) {
                throw new IllegalStateException("two values on one day: " + entries.get(i - 1) + ", " + entries.get(i));
            }
        }
    }

    /** The history that the rows tell, each by its columns {@code from} and {@code to}. */
    public static <T> History<T> of(List<Row> rows, Function<Row, T> value) {
        return new History<>(rows.stream()
                .map(row -> new Entry<>(row.validity(), value.apply(row)))
                .toList());
    }

    public Optional<T> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.validity().holdsOn(day))
                .map(Entry::value)
                .findFirst();
    }
}
