package nl.nplv.funding.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.application.ApplicationStatus;
import nl.nplv.funding.application.ReceiptNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The status page of an application. */
@Schema(name = "ApplicationProgress", description = "The status page of an application.")
public record ApplicationProgress(
        @Schema(description = "Application.") UUID applicationId,
        @Nullable @Schema(description = "Its one number.") ReceiptNo receiptNo,
        @Schema(description = "Where it stands.") ApplicationStatus status,

        @Nullable @Schema(description = "Day of submission.")
        LocalDate submittedOn,

        @Nullable @Schema(description = "Day of the decision.")
        LocalDate decidedOn,

        @Schema(description = "Line by line.") List<LineProgress> lines) {}
