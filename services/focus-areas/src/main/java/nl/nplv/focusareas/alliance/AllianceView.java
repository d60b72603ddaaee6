package nl.nplv.focusareas.alliance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alliance as everybody may see it. */
@Schema(
        name = "Alliance",
        description =
                "Independent public-private body of one area (lokale alliantie), chaired by the mayor. Members keep their own"
                        + " responsibility; the deployment of police is never its decision but the local triangle's (lokale driehoek).")
public record AllianceView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Area that it works for.") UUID focusAreaId,

        @Schema(description = "Mayor who chairs it, as an organisation.", examples = "gemeente-zaanstad-burgemeester")
        OrganisationCode mayorId,

        @Schema(description = "Its members, former and coming ones included.")
        List<Member> members,

        @Schema(description = "Where it stands.") AllianceStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static AllianceView of(Alliance alliance) {
        return new AllianceView(
                alliance.id(),
                alliance.focusAreaId(),
                alliance.mayorId(),
                alliance.members().list(),
                alliance.status(),
                alliance.version(),
                alliance.updatedAt());
    }
}
