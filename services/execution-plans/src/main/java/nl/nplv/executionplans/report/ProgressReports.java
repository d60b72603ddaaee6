package nl.nplv.executionplans.report;

import static nl.nplv.executionplans.report.ReportProblem.REPORT_EXISTS;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The reports. */
@ApplicationScoped
class ProgressReports extends Aggregates<ProgressReport> {
    ProgressReport of(Half half) {
        return find("half", half.value())
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no report for " + half));
    }

    ProgressReport of(Half half, @Nullable IfMatch expected) {
        return IfMatch.check(of(half), expected);
    }

    /** The figure that the report of the half-year gives, when there is one that holds it. */
    Optional<BigDecimal> figure(Half half, String query) {
        return find("half", half.value()).firstResultOptional().flatMap(report -> report.figure(query));
    }

    /** Refuses a second report; the database holds it too. */
    void mustNotExist(Half half) {
        if (count("half", half.value()) > 0) {
            throw REPORT_EXISTS.at("/half", "there is a report for " + half);
        }
    }
}
