package nl.nplv.shared.change;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/**
 * Text that should never have been public was taken out of the recorded states of one aggregate; the text itself is nowhere.
 *
 * @param redactionId id of the redaction
 * @param aggregateId whose past states changed
 * @param states in how many of them it stood
 * @param ground why
 */
public record TextRedacted(UUID redactionId, UUID aggregateId, int states, Redaction.Ground ground)
        implements DomainEvent {}
