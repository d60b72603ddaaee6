package nl.nplv.participation.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.nplv.participation.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to choose, rank or give money to.
 *
 * @param id within the question
 * @param label as residents read it
 */
@Schema(name = "QuestionOption", description = "Something to choose, rank or give money to.")
public record Option(
        @NotNull @Pattern(regexp = Question.ID) @Schema(description = "Id within the question.", examples = "playground")
        String id,

        @NotBlank @Size(max = 200) @PlainText
        @Schema(description = "As residents read it.", examples = "A playground at the square")
        String label) {}
