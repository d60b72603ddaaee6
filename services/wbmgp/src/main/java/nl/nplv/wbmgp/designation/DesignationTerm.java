package nl.nplv.wbmgp.designation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term of a designation (termijn, Wbmgp art. 5(4)).
 *
 * @param no 1 for the first, up to 5 with its extensions
 * @param start first day
 * @param end last day, included
 */
@Schema(description = "A term of a designation (Wbmgp art. 5(4)).")
public record DesignationTerm(
        @Schema(description = "1 for the first; each extension is the next, up to 5.", examples = "1")
        int no,

        @Schema(description = "First day.", examples = "2020-01-01")
        LocalDate start,

        @Schema(description = "Last day, included.", examples = "2023-12-31")
        LocalDate end) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Days from a day until the last one. */
    long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, end);
    }

    long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    DesignationTerm endingOn(LocalDate last) {
        return new DesignationTerm(no, start, last);
    }
}
