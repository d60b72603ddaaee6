package nl.nplv.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
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
}
