package nl.nplv.wbmgp.address;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to the addresses. */
public sealed interface AddressImportEvent extends DomainEvent {
    /** A file of addresses was taken in; {@code added} of them are new, the others replace what was known. */
    record AddressesImported(UUID importId, long addresses, long added) implements AddressImportEvent {}
}
