package nl.nplv.participation.contribution;

import java.util.UUID;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.participation.resident.ReceiptCode;
import nl.nplv.participation.resident.Receipted;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answer to who contributed. */
@Schema(description = "Answer to who contributed. The receipt code is shown once and kept by you only.")
public record ContributionReceipt(
        @Schema(description = "Id of the contribution.") UUID id,
        @Schema(description = "Process that it belongs to.") UUID processId,
        @Schema(description = "Whether others see it.") ModerationStatus status,

        @Nullable @Schema(description = "Your receipt code: with it you follow, add to, take back or erase what you wrote.")
        ReceiptCode receiptCode,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version)
        implements Receipted, Versioned {

    static ContributionReceipt of(Contribution contribution) {
        return new ContributionReceipt(
                contribution.id(), contribution.processId(), contribution.status(), null, contribution.version());
    }

    @Override
    public ContributionReceipt with(ReceiptCode code) {
        return new ContributionReceipt(id, processId, status, code, version);
    }
}
