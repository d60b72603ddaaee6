package nl.nplv.funding.grant;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;

/** What happens to a spending report. */
public sealed interface SpendingReportEvent extends DomainEvent {
    /** A municipality accounted for a year of a grant. */
    record SpendingReported(UUID reportId, UUID grantId, int year, Money spent, Money reserved)
            implements SpendingReportEvent {}

    /** The ministry took the report back with counter-entries; another one follows. */
    record SpendingReportCorrected(UUID reportId, UUID grantId, int year) implements SpendingReportEvent {}
}
