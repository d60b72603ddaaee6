package nl.nplv.focusareas.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Year, half-year or quarter that a measurement is about, such as {@code 2023-H1}. Ordered by first day; of those that begin
 * on the same day the longest comes first.
 *
 * @param value four digits, and -H1, -H2, -Q1, -Q2, -Q3 or -Q4 when it is not a whole year
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Period.PATTERN,
        examples = "2023-H1",
        description = "Year, half-year or quarter. Ordered by first day, the longest first: 2023, 2023-H1, 2023-Q1.")
public record Period(@JsonValue String value) implements Comparable<Period> {
    static final String PATTERN = "\\d{4}(-(H[12]|Q[1-4]))?";

    /** As text, a year stands before its halves and these before the quarters. */
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::firstDay).thenComparing(Period::value);

    @JsonCreator
    public Period {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be a year, half-year or quarter such as 2023, 2023-H1 or 2023-Q4");
        }
    }

    /** For query parameters. */
    public static Period fromString(String value) {
        return new Period(value);
    }

    /** First day of the period. */
    public LocalDate firstDay() {
        return LocalDate.of(Integer.parseInt(value.substring(0, 4)), firstMonth(), 1);
    }

    /** Last day of the period. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(months()).minusDays(1);
    }

    /** Whether the other period lies in this one. */
    public boolean contains(Period other) {
        return !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
    }

    private int months() {
        if (value.length() == 4) {
            return 12;
        }
        return value.charAt(5) == 'H' ? 6 : 3;
    }

    private int firstMonth() {
        if (value.length() == 4) {
            return 1;
        }
        var part = value.charAt(6) - '0';
        return value.charAt(5) == 'H' ? 6 * part - 5 : 3 * part - 2;
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
