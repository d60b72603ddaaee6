package nl.nplv.wbmgp.history;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.MunicipalityCode;

/** What happens to what is known of the past. */
public sealed interface PastDesignationEvent extends DomainEvent {
    /** Something that public sources tell of a designation of before the platform was written down. */
    record PastDesignationRecorded(UUID pastDesignationId, MunicipalityCode municipalityCode, Certainty certainty)
            implements PastDesignationEvent {}
}
