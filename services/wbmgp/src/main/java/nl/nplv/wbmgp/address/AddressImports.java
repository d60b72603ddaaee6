package nl.nplv.wbmgp.address;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.shared.persistence.Aggregates;

/** The files of addresses that were taken in. */
@ApplicationScoped
class AddressImports extends Aggregates<AddressImport> {}
