package nl.nplv.wbmgp.police;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration.Says;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far research is, for the mayor; what was found stands in the file. */
@Schema(name = "PoliceResearch", description = "How far research is; what was found stands in the file.")
public record PoliceResearchView(
        @Schema(description = "Id.") UUID id,
        @Schema(description = "Permit that it is for.") UUID permitId,
        @Schema(description = "Municipality.") MunicipalityCode municipalityCode,
        @Schema(description = "Day of asking the police.") LocalDate requestedOn,

        @Nullable @Schema(description = "Day on which they supplied.")
        LocalDate suppliedOn,

        @Nullable @Schema(description = "Day on which a hearing was offered.")
        LocalDate hearingOfferedOn,

        @Nullable @Schema(description = "Day of the hearing.")
        LocalDate heardOn,

        @Nullable @Schema(description = "What was declared.")
        Says declaration,

        @Nullable @Schema(description = "Day of the declaration.")
        LocalDate declaredOn,

        @Nullable @Schema(description = "Day on which the file was destroyed.")
        LocalDate destroyedOn,

        @Schema(description = "Where it stands.") ResearchStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static PoliceResearchView of(PoliceResearch research) {
        return new PoliceResearchView(
                research.id(),
                research.permitId(),
                research.municipalityCode(),
                research.requestedOn(),
                research.suppliedOn(),
                research.hearingOfferedOn(),
                research.heardOn(),
                research.declaration(),
                research.declaredOn(),
                research.destroyedOn(),
                research.status(),
                research.version(),
                research.updatedAt());
    }
}
