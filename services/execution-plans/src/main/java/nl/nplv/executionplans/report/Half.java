package nl.nplv.executionplans.report;

import static nl.nplv.executionplans.report.ReportProblem.HALF_NOT_BEGUN;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import nl.nplv.shared.time.ClockProducer;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Half a year, Europe/Amsterdam.
 *
 * @param value such as {@code 2023-H2}
 */
@Schema(type = SchemaType.STRING, pattern = Half.PATTERN, examples = "2023-H2", description = "Half a year.")
public record Half(@JsonValue String value) {
    static final String PATTERN = "20\\d{2}-H[12]";

    /** Refuses what is no half year. */
    @JsonCreator
    public Half {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be a year and H1 or H2, such as 2023-H2");
        }
    }

    /** For path and query parameters. */
    public static Half fromString(String value) {
        return new Half(value);
    }

    /** The one that the day is in. */
    static Half of(LocalDate day) {
        return new Half(day.getYear() + (day.getMonthValue() <= 6 ? "-H1" : "-H2"));
    }

    /** Its first moment. */
    Instant start() {
        return firstDay().atStartOfDay(ClockProducer.AMSTERDAM).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return firstDay().plusMonths(6).atStartOfDay(ClockProducer.AMSTERDAM).toInstant();
    }

    /** Its last day. */
    LocalDate lastDay() {
        return firstDay().plusMonths(6).minusDays(1);
    }

    /**
     * Refuses a half-year of which there can be no facts.
     *
     * @throws nl.nplv.shared.problem.RuleViolation HALF_NOT_BEGUN
     */
    void mustHaveBegun(Instant now) {
        if (now.isBefore(start())) {
            throw HALF_NOT_BEGUN.because(this + " begins at " + start());
        }
    }

    boolean contains(@Nullable Instant moment) {
        return moment != null && !moment.isBefore(start()) && moment.isBefore(end());
    }

    private LocalDate firstDay() {
        return LocalDate.of(Integer.parseInt(value.substring(0, 4)), value.endsWith("1") ? 1 : 7, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
