package nl.nplv.wbmgp.address;

import jakarta.persistence.Entity;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.wbmgp.address.AddressImportEvent.AddressesImported;
import nl.nplv.wbmgp.address.AddressIntake.Taken;

/** A file of addresses that was taken in. */
@Entity
public class AddressImport extends Aggregate {
    private long addresses;
    private long added;

    /** For Hibernate. */
    protected AddressImport() {}

    AddressImport(Taken taken) {
        this.addresses = taken.addresses();
        this.added = taken.added();
    }

    /** It was taken in, by the coordinating ministry. */
    AddressesImported takeIn(Actor by) {
        return new AddressesImported(id(), addresses, added);
    }

    long addresses() {
        return addresses;
    }

    long added() {
        return added;
    }
}
