package nl.nplv.focusareas.meeting;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One agenda item on its own; its version is that of the meeting, since they change as one. */
@Schema(name = "SingleAgendaItem", description = "One agenda item; its version is that of the meeting.")
public record AgendaItemView(
        @Schema(description = "Id, which decisions refer to.")
        UUID id,

        @Schema(description = "Meeting that it is for.") UUID meetingId,
        @Schema(description = "Its kind.") AgendaItemType type,

        @Nullable @Schema(description = "Plan, report or bottleneck that it is about.")
        UUID refId,

        @Nullable @Schema(description = "Title, public.", examples = "Debt data cannot be shared")
        String title,

        @Schema(description = "Organisation that put it on the agenda.", examples = "programmabureau-zaandam-oost")
        String addedBy,

        @Schema(description = "Number of changes of the meeting; the ETag.", examples = "3")
        long version)
        implements Versioned {

    static AgendaItemView of(AllianceMeetingView meeting, UUID itemId) {
        return meeting.agenda().stream()
                .filter(item -> item.id().equals(itemId))
                .map(item -> of(item, meeting))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("no item " + itemId + " on this agenda"));
    }

    private static AgendaItemView of(AgendaItem item, AllianceMeetingView meeting) {
        return new AgendaItemView(
                item.id(), meeting.id(), item.type(), item.refId(), item.title(), item.addedBy(), meeting.version());
    }
}
