package nl.nplv.wbmgp.address;

import nl.nplv.wbmgp.address.AddressIntake.Taken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import would do. */
@Schema(name = "AddressImportTrial", description = "What a file would do, were it taken in.")
record AddressTrialView(
        @Schema(description = "Addresses in the file.", examples = "200000")
        long addresses,

        @Schema(description = "How many of them are new; the others would replace what is known.", examples = "1200")
        long added) {

    static AddressTrialView of(Taken taken) {
        return new AddressTrialView(taken.addresses(), taken.added());
    }
}
