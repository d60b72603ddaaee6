package nl.nplv.focusareas.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme office as everybody may see it. */
@Schema(
        name = "ProgrammeOffice",
        description = "Office of an area that works independently of the municipality (programmabureau).")
public record ProgrammeOfficeView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Area that it works for.") UUID focusAreaId,

        @Schema(description = "Name of the director, a public official.", examples = "B. Jansen")
        String director,

        @Schema(description = "First day of its work.", examples = "2022-11-01")
        LocalDate startedOn,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static ProgrammeOfficeView of(ProgrammeOffice office) {
        return new ProgrammeOfficeView(
                office.id(),
                office.focusAreaId(),
                office.director(),
                office.startedOn(),
                office.version(),
                office.updatedAt());
    }
}
