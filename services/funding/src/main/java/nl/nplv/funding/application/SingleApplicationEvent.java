package nl.nplv.funding.application;

import java.util.List;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What happens to an application as a whole. */
public sealed interface SingleApplicationEvent extends DomainEvent {
    /** A municipality began to write one; nothing of it is told. */
    record SingleApplicationDrafted(UUID applicationId, MunicipalityCode municipalityCode, UUID windowId)
            implements SingleApplicationEvent {}

    /** A draft was changed. */
    record SingleApplicationRevised(UUID applicationId) implements SingleApplicationEvent {}

    /** It was received, under its one number. */
    record SingleApplicationSubmitted(
            UUID applicationId, @Nullable UUID focusAreaId, ReceiptNo receiptNo, int lineCount, Money total)
            implements SingleApplicationEvent {}

    /** Each line is with the ministry that owns its scheme. */
    record SingleApplicationRouted(UUID applicationId, List<Ministry> ministries) implements SingleApplicationEvent {}

    /** It was changed before its window closed. */
    record SingleApplicationAmended(UUID applicationId, int lineCount, Money total) implements SingleApplicationEvent {}

    /** The municipality says that nothing more will be amended. */
    record SingleApplicationCompleted(UUID applicationId) implements SingleApplicationEvent {}

    /** Every line is decided. */
    record ApplicationDecided(UUID applicationId, Money granted) implements SingleApplicationEvent {}

    /** The municipality took it back. */
    record SingleApplicationWithdrawn(UUID applicationId) implements SingleApplicationEvent {}
}
