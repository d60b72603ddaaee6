package nl.nplv.focusareas.agreement;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to an agreement. */
public sealed interface AgreementEvent extends DomainEvent {
    /** A draft was made. */
    record AgreementDrafted(UUID agreementId, UUID focusAreaId) implements AgreementEvent {}

    /** The commitments of a draft were changed. */
    record AgreementRevised(UUID agreementId, UUID focusAreaId, int commitments) implements AgreementEvent {}

    /** A party signed; {@code complete} when both have. */
    record AgreementSigned(UUID agreementId, UUID focusAreaId, Party party, boolean complete)
            implements AgreementEvent {}

    /** The agreement holds no more. */
    record AgreementEnded(UUID agreementId, UUID focusAreaId) implements AgreementEvent {}
}
