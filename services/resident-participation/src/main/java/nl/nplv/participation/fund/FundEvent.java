package nl.nplv.participation.fund;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;

/** What happens to a residents' fund. */
public sealed interface FundEvent extends DomainEvent {
    /** A fund was proposed. */
    record ResidentsFundProposed(UUID fundId, UUID focusAreaId) implements FundEvent {}

    /** The alliance decided that there is a fund. */
    record ResidentsFundCreated(UUID fundId, UUID focusAreaId, UUID allianceDecisionId) implements FundEvent {}

    /** Municipality or partner put money in. */
    record FundDeposited(UUID fundId, UUID entryId, Money amount) implements FundEvent {}

    /** Money was promised to an initiative. */
    record FundGrantReserved(UUID fundId, UUID grantId, UUID initiativeId, Money amount) implements FundEvent {}

    /** What was promised was paid. */
    record FundGrantPaid(UUID fundId, UUID grantId, UUID initiativeId, Money amount) implements FundEvent {}

    /** What was promised will not be paid. */
    record FundGrantReleased(UUID fundId, UUID grantId, UUID initiativeId, Money amount) implements FundEvent {}

    /** An initiative gave money back. */
    record FundGrantRepaid(UUID fundId, UUID grantId, UUID initiativeId, Money amount) implements FundEvent {}

    /** Money went back to those who put it in. */
    record FundReturned(UUID fundId, UUID entryId, Money amount) implements FundEvent {}

    /** An entry was undone by its counter-posting. */
    record FundEntryCorrected(UUID fundId, UUID entryId, UUID correctedEntryId, Money amount) implements FundEvent {}

    /** The fund ended. */
    record ResidentsFundClosed(UUID fundId, UUID focusAreaId) implements FundEvent {}
}
