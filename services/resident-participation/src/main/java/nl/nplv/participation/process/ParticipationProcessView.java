package nl.nplv.participation.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.participation.question.Question;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participation process as everybody may see it. */
@Schema(
        name = "ParticipationProcess",
        description = "How residents of an area take part in something (participatieproces).")
public record ParticipationProcessView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Area, by id.") UUID focusAreaId,

        @Schema(description = "Area, by slug.", examples = "heerlen-noord")
        String focusAreaSlug,

        @Schema(description = "Organisation that organises it.", examples = "GM0917")
        String organiserOrg,

        @Schema(description = "Title.", examples = "Citizens' assembly Heerlen-Noord")
        String title,

        @Schema(description = "On what residents are involved.")
        String onWhat,

        @Nullable @Schema(description = "Plan that it is for, by id.")
        UUID planId,

        @Schema(description = "How residents take part.") ParticipationForm form,
        @Schema(description = "In which phase.") Phase phase,
        @Schema(description = "How much say they have.") Influence influence,
        @Schema(description = "Whom it wants to reach.") List<ReachTarget> reachTargets,

        @Schema(description = "What is asked besides a free text.")
        List<Question> questions,

        @Schema(description = "What contributions are about, and the answers.")
        List<Theme> themes,

        @Schema(description = "First day on which contributions are taken.", examples = "2023-03-01")
        LocalDate from,

        @Schema(description = "Last day, included.", examples = "2023-04-15")
        LocalDate to,

        @Nullable @Schema(description = "What came of it, once it was fed back.")
        String outcome,

        @Schema(description = "Where it stands.") ProcessStatus status,

        @Schema(description = "What deserves attention, and is no error.")
        List<ProcessWarning> warnings,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static ParticipationProcessView of(ParticipationProcess process, List<ProcessWarning> warnings) {
        return new ParticipationProcessView(
                process.id(),
                process.focusAreaId(),
                process.focusAreaSlug(),
                process.organiserOrg(),
                process.title(),
                process.onWhat(),
                process.planId(),
                process.form(),
                process.phase(),
                process.influence(),
                process.reachTargets(),
                process.questions(),
                process.themes(),
                process.from(),
                process.to(),
                process.outcome(),
                process.status(),
                warnings,
                process.version(),
                process.updatedAt());
    }
}
