package nl.nplv.participation.initiative;

import java.util.UUID;
import nl.nplv.participation.resident.ReceiptCode;
import nl.nplv.participation.resident.Receipted;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answer to who submitted an initiative. */
@Schema(description = "Answer to who submitted an initiative. The receipt code is shown once and kept by you only.")
public record InitiativeReceipt(
        @Schema(description = "Id of the initiative.") UUID id,
        @Schema(description = "Where it stands.") InitiativeStatus status,

        @Nullable @Schema(description = "Your receipt code.")
        ReceiptCode receiptCode,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version)
        implements Receipted, Versioned {

    static InitiativeReceipt of(CitizenInitiative initiative) {
        return new InitiativeReceipt(initiative.id(), initiative.status(), null, initiative.version());
    }

    @Override
    public InitiativeReceipt with(ReceiptCode code) {
        return new InitiativeReceipt(id, status, code, version);
    }
}
