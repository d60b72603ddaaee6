package nl.nplv.wbmgp.designation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A designation as everybody may see it. */
@Schema(
        name = "Designation",
        description = "Units in which a council may use one measure (gebiedsaanwijzing, Wbmgp art. 5).")
public record DesignationView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Municipality whose council may use the measure.")
        MunicipalityCode municipalityCode,

        @Schema(description = "Application that it came from.")
        UUID applicationId,

        @Schema(description = "Article that it rests on.") Measure measure,

        @Nullable @Schema(description = "Instrument of article 10.")
        Instrument instrument,

        @Schema(description = "Whether it came by silence (Wbmgp art. 6(5)).")
        boolean deemed,

        @Schema(description = "Units in which it holds.") List<UUID> unitIds,

        @Schema(description = "Its terms, the first one first.")
        List<DesignationTerm> terms,

        @Nullable @Schema(description = "Day on which the council asked for revocation.")
        LocalDate revocationRequestedOn,

        @Nullable @Schema(description = "Why it was revoked.")
        RevocationGround revocationGround,

        @Schema(description = "Where it stands.") DesignationStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static DesignationView of(Designation designation) {
        return new DesignationView(
                designation.id(),
                designation.municipalityCode(),
                designation.applicationId(),
                designation.measure(),
                designation.instrument(),
                designation.deemed(),
                designation.unitIds(),
                designation.terms(),
                designation.revocationRequestedOn(),
                designation.revocationGround(),
                designation.status(),
                designation.version(),
                designation.updatedAt());
    }
}
