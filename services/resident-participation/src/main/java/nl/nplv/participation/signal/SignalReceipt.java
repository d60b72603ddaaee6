package nl.nplv.participation.signal;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.participation.resident.ReceiptCode;
import nl.nplv.participation.resident.Receipted;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answer to who sent a signal. */
@Schema(description = "Answer to who sent a signal. The receipt code is shown once and kept by you only.")
public record SignalReceipt(
        @Schema(description = "Id of the signal.") UUID id,

        @Schema(description = "Last day for an answer.", examples = "2023-06-12")
        LocalDate answerBy,

        @Nullable @Schema(description = "Your receipt code: with it you read the answer, reopen or erase it.")
        ReceiptCode receiptCode,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version)
        implements Receipted, Versioned {

    static SignalReceipt of(Signal signal) {
        return new SignalReceipt(signal.id(), signal.answerBy(), null, signal.version());
    }

    @Override
    public SignalReceipt with(ReceiptCode code) {
        return new SignalReceipt(id, answerBy, code, version);
    }
}
