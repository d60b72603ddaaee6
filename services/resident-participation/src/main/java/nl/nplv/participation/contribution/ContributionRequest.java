package nl.nplv.participation.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.nplv.participation.process.TargetGroup;
import nl.nplv.participation.question.Answer;
import nl.nplv.participation.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to contribute.
 *
 * @param text free text
 * @param answers to questions of the process
 * @param contact where the author may be reached
 * @param groups groups that the author says to belong to; counted, and kept apart from the contribution
 */
@Schema(description = "Something to contribute.")
record ContributionRequest(
        @NotBlank @Size(max = 10_000) @PlainText
        @Schema(description = "What you have to say.", examples = "More light in the tunnel, please.")
        String text,

        @Nullable @Size(max = 50) @Schema(description = "Answers to questions of the process.")
        List<@Valid @NotNull Answer> answers,

        @Nullable @Email @Size(max = 254) @Schema(description = "E-mail address, if you want to be reached; encrypted, for the organiser only.")
        String contact,

        @Nullable @Size(max = 10) @Schema(
                description =
                        "Groups you belong to, if you want to say so. Only counted, never kept with your contribution.")
        Set<@NotNull TargetGroup> groups) {

    Said said() {
        return new Said(text, Objects.requireNonNullElse(answers, List.of()), List.of());
    }

    Set<TargetGroup> groupsSaid() {
        return Objects.requireNonNullElse(groups, Set.of());
    }
}
