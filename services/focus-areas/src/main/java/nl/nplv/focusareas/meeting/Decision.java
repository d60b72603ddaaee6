package nl.nplv.focusareas.meeting;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the alliance decided; never where police are deployed, which the local triangle decides (DOMAIN 2).
 *
 * @param id id, which a plan or a residents' fund refers to
 * @param text what was decided, public
 * @param agendaItemId agenda item that it was decided under
 */
@Schema(
        name = "AllianceDecision",
        description =
                "What the alliance decided; never the deployment of police, which the local triangle (lokale driehoek) decides.")
public record Decision(
        @Schema(description = "Id, which a plan or a residents' fund refers to.")
        UUID id,

        @Schema(description = "What was decided, public.", examples = "The residents' fund starts with EUR 40,000.")
        String text,

        @Nullable @Schema(description = "Agenda item that it was decided under.")
        UUID agendaItemId) {}
