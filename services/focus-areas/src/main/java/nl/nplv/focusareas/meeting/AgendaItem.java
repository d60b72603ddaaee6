package nl.nplv.focusareas.meeting;

import static nl.nplv.focusareas.meeting.AgendaItemType.BOTTLENECK;
import static nl.nplv.focusareas.meeting.AgendaItemType.OTHER;
import static nl.nplv.focusareas.meeting.AgendaItemType.PLAN;
import static nl.nplv.focusareas.meeting.AgendaItemType.PROGRESS;
import static nl.nplv.focusareas.meeting.MeetingProblem.AGENDA_ITEM_INCOMPLETE;

import java.util.List;
import java.util.UUID;
import nl.nplv.shared.persistence.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about in a meeting.
 *
 * @param id id, which decisions refer to
 * @param type its kind
 * @param refId plan, report or bottleneck that it is about
 * @param title title, public
 * @param addedBy organisation that put it on the agenda
 */
@Schema(description = "Something to talk about in a meeting.")
public record AgendaItem(
        @Schema(description = "Id, which decisions refer to.")
        UUID id,

        @Schema(description = "Its kind.") AgendaItemType type,

        @Nullable @Schema(description = "Plan, report or bottleneck that it is about.")
        UUID refId,

        @Nullable @Schema(description = "Title, public.", examples = "Debt data cannot be shared")
        String title,

        @Schema(description = "Organisation that put it on the agenda.", examples = "programmabureau-zaandam-oost")
        String addedBy) {

    /** What stands on every agenda (EP3). */
    static List<AgendaItem> standing(String addedBy) {
        return List.of(of(PLAN, null, null, addedBy), of(PROGRESS, null, null, addedBy));
    }

    /**
     * A new item.
     *
     * @throws nl.nplv.shared.problem.RuleViolation AGENDA_ITEM_INCOMPLETE
     */
    static AgendaItem of(AgendaItemType type, @Nullable UUID refId, @Nullable String title, String addedBy) {
        if (type == BOTTLENECK && refId == null) {
            throw AGENDA_ITEM_INCOMPLETE.at("/refId", "a BOTTLENECK is tabled by its id");
        }
        if (type == OTHER && title == null) {
            throw AGENDA_ITEM_INCOMPLETE.at("/title", "an OTHER item has a title");
        }
        return new AgendaItem(Ids.next(), type, refId, title, addedBy);
    }
}
