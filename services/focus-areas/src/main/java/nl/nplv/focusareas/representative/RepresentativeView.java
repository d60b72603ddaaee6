package nl.nplv.focusareas.representative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.focusareas.area.SendingMinistry;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A representative as everybody may see: a public official in a public function. */
@Schema(
        name = "NationalRepresentative",
        description =
                "High official who represents the whole state in an area's alliance meeting (rijksvertegenwoordiger).")
public record RepresentativeView(
        @Schema(description = "Id, as the subject of events.")
        UUID id,

        @Schema(description = "Area.") UUID focusAreaId,

        @Schema(description = "Name of the official.", examples = "A. de Vries")
        String name,

        @Schema(description = "Rank.") Rank rank,

        @Schema(description = "Ministry that sends the official.")
        SendingMinistry ministry,

        @Schema(description = "First day.", examples = "2022-10-01")
        LocalDate from,

        @Nullable @Schema(description = "Last day, once its end is set; may lie ahead.", examples = "2026-12-31")
        LocalDate to,

        @Nullable @Schema(description = "Day on which NAT confirmed; none for a nomination.", examples = "2022-09-20")
        LocalDate appointedOn,

        @Schema(description = "Where it stands.") RepresentativeStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "2")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static RepresentativeView of(NationalRepresentative representative) {
        return new RepresentativeView(
                representative.id(),
                representative.focusAreaId(),
                representative.name(),
                representative.rank(),
                representative.ministry(),
                representative.from(),
                representative.to(),
                representative.appointedOn(),
                representative.status(),
                representative.version(),
                representative.updatedAt());
    }
}
