package nl.nplv.wbmgp.address;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import of addresses. */
@Schema(name = "AddressImport", description = "A file of addresses that was taken in.")
record AddressImportView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Addresses in the file.", examples = "200000")
        long addresses,

        @Schema(description = "How many of them are new; the others replace what was known.", examples = "1200")
        long added,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static AddressImportView of(AddressImport taken) {
        return new AddressImportView(taken.id(), taken.addresses(), taken.added(), taken.version(), taken.updatedAt());
    }
}
