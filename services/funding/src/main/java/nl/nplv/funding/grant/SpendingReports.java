package nl.nplv.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.shared.persistence.Aggregates;

/** The spending reports. */
@ApplicationScoped
class SpendingReports extends Aggregates<SpendingReport> {

    /** Years of a grant that are accounted for. */
    Set<Integer> yearsReportedOf(UUID grantId) {
        return list("grantId = ?1 and status = ?2", grantId, ReportStatus.FILED).stream()
                .map(SpendingReport::year)
                .collect(Collectors.toSet());
    }

    /** Last year into which the standing reports of a grant keep money. */
    Optional<Integer> lastYearKeptIntoOf(UUID grantId) {
        return list("grantId = ?1 and status = ?2", grantId, ReportStatus.FILED).stream()
                .filter(report -> report.reserved().isPositive())
                .map(report -> report.year() + 1)
                .max(Comparator.naturalOrder());
    }
}
