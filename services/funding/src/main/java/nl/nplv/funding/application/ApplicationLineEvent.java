package nl.nplv.funding.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;

/** What happens to a line. */
public sealed interface ApplicationLineEvent extends DomainEvent {
    /** The line is with the ministry that owns the scheme. */
    record LineRouted(UUID lineId, UUID applicationId, SchemeCode schemeCode, Ministry ministry, Money asked)
            implements ApplicationLineEvent {}

    /** The municipality changed what it asks. */
    record LineAmended(UUID lineId, Money asked) implements ApplicationLineEvent {}

    /** The ministry began to look at it. */
    record LineTakenUp(UUID lineId) implements ApplicationLineEvent {}

    /** The ministry asks for more; the clock stands still. */
    record LineInformationRequested(UUID lineId, LocalDate askedOn) implements ApplicationLineEvent {}

    /** The municipality answered; the clock goes on. */
    record LineInformationProvided(UUID lineId, LocalDate answeredOn, LocalDate decideBy)
            implements ApplicationLineEvent {}

    /** The ministry decided; {@code amount} is what it grants. */
    record LineDecided(UUID lineId, LineOutcome outcome, Money amount) implements ApplicationLineEvent {}

    /** The municipality said which interventions of its plan the money pays for. */
    record LineLinked(UUID lineId, List<UUID> interventionIds) implements ApplicationLineEvent {}

    /** The municipality took it back. */
    record LineWithdrawn(UUID lineId) implements ApplicationLineEvent {}
}
