package nl.nplv.wbmgp.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody gets who applied or objected: no person, no dwelling. */
@Schema(description = "Receipt (ontvangstbevestiging): no personal data.")
public record PermitReceipt(
        @Schema(description = "Id of the permit.") UUID id,

        @Schema(description = "Until when the executive decides.", examples = "2023-06-26")
        LocalDate decideBy,

        @Schema(description = "Where it stands.") PermitStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static PermitReceipt of(HousingPermit permit) {
        return new PermitReceipt(permit.id(), permit.decideBy(), permit.status(), permit.version(), permit.updatedAt());
    }
}
