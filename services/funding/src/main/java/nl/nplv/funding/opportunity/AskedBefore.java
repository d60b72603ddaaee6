package nl.nplv.funding.opportunity;

import java.util.List;
import java.util.UUID;
import nl.nplv.funding.application.ApplicationStatus;
import nl.nplv.funding.application.ReceiptNo;
import nl.nplv.funding.money.YearAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the area has asked of a scheme already. */
@Schema(description = "What the area has asked of a scheme already.")
public record AskedBefore(
        @Schema(description = "Application.") UUID applicationId,
        @Nullable @Schema(description = "Its number.") ReceiptNo receiptNo,

        @Schema(description = "Where the application stands.")
        ApplicationStatus status,

        @Schema(description = "What was asked, by year.") List<YearAmount> years) {}
