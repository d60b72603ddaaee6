package nl.nplv.focusareas.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amendment as everybody may see it. */
@Schema(name = "ProgrammeAmendment", description = "A decision that makes room for more areas in a municipality.")
public record ProgrammeAmendmentView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Reference of the decision.", examples = "30995-120")
        String reference,

        @Schema(description = "Day of the decision.", examples = "2027-01-15")
        LocalDate decidedOn,

        @Schema(description = "Municipality that gets more areas.")
        MunicipalityCode municipalityCode,

        @Schema(description = "How many more.", examples = "1")
        int extraAreas,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static ProgrammeAmendmentView of(ProgrammeAmendment amendment) {
        return new ProgrammeAmendmentView(
                amendment.id(),
                amendment.reference(),
                amendment.decidedOn(),
                amendment.municipalityCode(),
                amendment.extraAreas(),
                amendment.version(),
                amendment.updatedAt());
    }
}
