package nl.nplv.funding.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment list as everybody may see it. */
@Schema(
        name = "PaymentInstruction",
        description = "A payment list for the ministry's own finance system (betaallijst).")
public record PaymentInstructionView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Ministry that pays.") Ministry ministry,
        @Schema(description = "Day on which it was made.") LocalDate instructedOn,
        @Schema(description = "What is to be paid.") List<Payment> payments,
        @Schema(description = "Sum, EUR.") Money total,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static PaymentInstructionView of(PaymentInstruction list) {
        return new PaymentInstructionView(
                list.id(),
                list.ministry(),
                list.instructedOn(),
                list.payments(),
                list.total(),
                list.version(),
                list.updatedAt());
    }
}
