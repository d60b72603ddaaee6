package nl.nplv.wbmgp.designation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a coming end is told, in days before it (DOMAIN 3.5). */
enum Warning {
    YEAR(365),
    HALF_YEAR(180);

    private final int days;

    Warning(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    /** The latest one whose moment came and that was not told yet. */
    static Optional<Warning> dueAt(long daysLeft, @Nullable Warning told) {
        return Arrays.stream(values())
                .filter(warning -> daysLeft >= 0 && daysLeft <= warning.days)
                .filter(warning -> told == null || warning.days < told.days)
                .min(Comparator.comparingInt(Warning::days));
    }
}
