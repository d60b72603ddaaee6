package nl.nplv.wbmgp.fine;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.fine.Breach;

/** What happens to a fine; never who is fined, or where. */
public sealed interface FineEvent extends DomainEvent {
    /** The executive told an offender that it means to fine. */
    record FineIntended(UUID fineId, MunicipalityCode municipalityCode, Breach breach, LocalDate viewsBy)
            implements FineEvent {}

    /** The offender gave a view (zienswijze). */
    record FineViewGiven(UUID fineId) implements FineEvent {}

    /** The executive does not fine after all. */
    record FineDropped(UUID fineId) implements FineEvent {}

    /** The executive imposed it. */
    record FineImposed(UUID fineId, MunicipalityCode municipalityCode, Breach breach, Money amount)
            implements FineEvent {}

    /** Somebody objects; {@code decideBy} is the last day for the decision on it. */
    record FineObjectionLodged(UUID fineId, LocalDate receivedOn, LocalDate decideBy) implements FineEvent {}

    /** The executive decided on the objection, or carried out what a court ruled. */
    record FineRevised(UUID fineId, FineStatus status, Money amount) implements FineEvent {}

    /** The offender's file was destroyed. */
    record FineFileDestroyed(UUID fineId) implements FineEvent {}
}
