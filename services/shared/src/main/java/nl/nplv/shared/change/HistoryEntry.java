package nl.nplv.shared.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change as the public sees it.
 *
 * @param version version of the resource after the change
 * @param event type of the event that tells it
 * @param eventId id of that event
 * @param changedAt moment of recording
 * @param organisation organisation that acted
 * @param tier its tier
 * @param role role it acted in
 * @param client client of that organisation
 */
@Schema(description = "One change: what happened, when, and which organisation did it in which role.")
public record HistoryEntry(
        @Schema(description = "Version of the resource after the change.", examples = "3")
        long version,

        @Schema(
                description = "CloudEvents type of the event that tells it.",
                examples = "nl.leefbaarheid-veiligheid.focus-areas.focus-area-activated.v1")
        String event,

        @Schema(description = "Id of that event.") UUID eventId,
        @Schema(description = "Moment of recording, UTC.") Instant changedAt,

        @Schema(description = "Organisation that acted.", examples = "GM0479")
        String organisation,

        @Schema(description = "Its tier of government.", examples = "municipality")
        String tier,

        @Schema(description = "Role it acted in.", examples = "EXE")
        String role,

        @Schema(description = "Client of that organisation.", examples = "gemeente-zaanstad-college")
        String client) {

    static HistoryEntry of(Change change) {
        return new HistoryEntry(
                change.version(),
                change.type(),
                change.id(),
                change.updatedAt(),
                change.organisation(),
                change.tier(),
                change.role(),
                change.client());
    }
}
