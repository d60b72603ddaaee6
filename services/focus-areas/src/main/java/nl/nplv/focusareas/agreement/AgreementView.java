package nl.nplv.focusareas.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as everybody may see it. */
@Schema(
        name = "CooperationAgreement",
        description = "Binding terms between state and municipality (samenwerkingsafspraken).")
public record AgreementView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Area that it is about.") UUID focusAreaId,
        @Schema(description = "What the parties commit to.") List<Commitment> commitments,
        @Schema(description = "Who has signed.") List<Signature> signatures,
        @Schema(description = "Where it stands.") AgreementStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static AgreementView of(CooperationAgreement agreement) {
        return new AgreementView(
                agreement.id(),
                agreement.focusAreaId(),
                agreement.commitments(),
                agreement.signatures(),
                agreement.status(),
                agreement.version(),
                agreement.updatedAt());
    }
}
