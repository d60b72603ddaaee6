package nl.nplv.participation.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.participation.question.Question;
import nl.nplv.participation.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says of a process.
 *
 * @param title title
 * @param onWhat on what residents are involved
 * @param planId plan that it is for
 * @param form how residents take part
 * @param phase in which phase
 * @param influence how much say they have
 * @param reachTargets whom it wants to reach
 * @param questions what is asked besides a free text
 * @param from first day on which contributions are taken, Europe/Amsterdam
 * @param to last day, included
 */
@Schema(name = "ParticipationProcessFacts", description = "What an organiser says of a process.")
public record ProcessFacts(
        @NotBlank @Size(max = 200) @PlainText
        @Schema(description = "Title.", examples = "Citizens' assembly Heerlen-Noord")
        String title,

        @NotBlank @Size(max = 4000) @PlainText
        @Schema(description = "On what residents are involved.", examples = "Priorities of the plan until 2043")
        String onWhat,

        @Nullable @Schema(description = "Plan that it is for, by id.")
        UUID planId,

        @NotNull @Schema(description = "How residents take part.")
        ParticipationForm form,

        @NotNull @Schema(description = "In which phase.") Phase phase,

        @NotNull @Schema(description = "How much say they have.")
        Influence influence,

        @NotNull @Size(max = 10) @Schema(description = "Whom it wants to reach.")
        List<@Valid @NotNull ReachTarget> reachTargets,

        @NotNull @Size(max = 50) @Schema(description = "What is asked besides a free text.")
        List<@Valid @NotNull Question> questions,

        @NotNull @Schema(description = "First day on which contributions are taken, Europe/Amsterdam.", examples = "2023-03-01")
        LocalDate from,

        @NotNull @Schema(description = "Last day, included.", examples = "2023-04-15")
        LocalDate to) {}
