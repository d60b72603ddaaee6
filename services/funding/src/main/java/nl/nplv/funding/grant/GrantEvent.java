package nl.nplv.funding.grant;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;

/** What happens to a grant. */
public sealed interface GrantEvent extends DomainEvent {
    /** The municipality is owed it. */
    record GrantAwarded(
            UUID grantId, UUID lineId, SchemeCode schemeCode, MunicipalityCode municipalityCode, Money amount)
            implements GrantEvent {}

    /** The first tranche was paid. */
    record GrantPaying(UUID grantId) implements GrantEvent {}

    /** Money of a year is kept for the next one (FU8). */
    record BudgetReserved(UUID grantId, int fromYear, int toYear, Money amount) implements GrantEvent {}

    /** The reservation was undone with the report that made it. */
    record BudgetReservationUndone(UUID grantId, int fromYear) implements GrantEvent {}

    /** Spending over a year is to be reported; {@code daysLeft} is negative when the day has passed. */
    record SpendingReportReminded(UUID grantId, int year, LocalDate reportBy, long daysLeft) implements GrantEvent {}

    /** Every year is reported. */
    record GrantAccounted(UUID grantId) implements GrantEvent {}

    /** A report was corrected, so that not every year is reported. */
    record GrantReopened(UUID grantId) implements GrantEvent {}

    /** It is settled; nothing was left. */
    record GrantClosed(UUID grantId) implements GrantEvent {}

    /** It is settled; unspent money is claimed back. */
    record GrantReclaimed(UUID grantId, Money amount) implements GrantEvent {}
}
