package nl.nplv.funding.scheme;

import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a scheme. */
public sealed interface SchemeEvent extends DomainEvent {
    /** A ministry made a scheme known. */
    record SchemeAnnounced(UUID schemeId, SchemeCode code, Ministry ownerMinistry) implements SchemeEvent {}

    /** Its terms were changed before it opened. */
    record SchemeTermsChanged(UUID schemeId, SchemeCode code) implements SchemeEvent {}

    /** Applications are taken in this window. */
    record SchemeOpened(SchemeCode code, UUID window) implements SchemeEvent {}

    /** No applications are taken any more. */
    record SchemeClosed(SchemeCode code) implements SchemeEvent {}

    /** It was examined whether the means should go to the areas first (FU7). */
    record EffortAssessed(UUID assessmentId, SchemeCode schemeCode, EffortOutcome outcome) implements SchemeEvent {}
}
