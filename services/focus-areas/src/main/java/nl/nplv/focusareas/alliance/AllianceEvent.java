package nl.nplv.focusareas.alliance;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to an alliance. */
public sealed interface AllianceEvent extends DomainEvent {
    /** An alliance began to form; it still lacks a public or a private member. */
    record AllianceStarted(UUID allianceId, UUID focusAreaId, int memberCount) implements AllianceEvent {}

    /** An alliance became active: mayor, public and private members; {@code memberCount} is of that day. */
    record AllianceFormed(UUID allianceId, UUID focusAreaId, int memberCount) implements AllianceEvent {}

    /** A member came, changed or went. */
    record AllianceMemberChanged(UUID allianceId, OrganisationCode orgId, MemberAction action)
            implements AllianceEvent {}

    /** An alliance is no more; a new one may be formed. */
    record AllianceDissolved(UUID allianceId, UUID focusAreaId) implements AllianceEvent {}
}
