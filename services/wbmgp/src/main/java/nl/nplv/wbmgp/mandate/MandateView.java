package nl.nplv.wbmgp.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mandate as everybody may see it. */
@Schema(
        name = "Mandate",
        description = "A landlord that decides on permits for its own dwellings (Huisvestingswet art. 19).")
public record MandateView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Municipality whose executive granted it.")
        MunicipalityCode municipalityCode,

        @Schema(description = "Organisation, as in its tokens.", examples = "alliantiepartner-parteon")
        String landlord,

        @Schema(description = "First day.") LocalDate validFrom,

        @Nullable @Schema(description = "Last day; none when it goes on.")
        LocalDate validTo,

        @Schema(description = "Where it stands.") MandateStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static MandateView of(Mandate mandate) {
        return new MandateView(
                mandate.id(),
                mandate.municipalityCode(),
                mandate.landlord(),
                mandate.validFrom(),
                mandate.validTo(),
                mandate.status(),
                mandate.version(),
                mandate.updatedAt());
    }
}
