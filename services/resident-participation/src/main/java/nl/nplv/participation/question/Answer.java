package nl.nplv.participation.question;

import static nl.nplv.participation.question.QuestionProblem.ANSWER_INVALID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nl.nplv.participation.text.Hints;
import nl.nplv.participation.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one question: the one property that fits its kind.
 *
 * @param questionId which question
 * @param text of OPEN
 * @param choices options of CHOICE
 * @param ranking options of RANKING, the best first
 * @param budget shares of BUDGET, together the whole sum
 * @param place of LOCATION
 */
@Schema(description = "An answer to one question: only the property that fits the kind of the question.")
public record Answer(
        @NotNull @Schema(description = "Which question.", examples = "square")
        String questionId,

        @Nullable @Size(max = 10_000) @PlainText @Schema(description = "Of OPEN.")
        String text,

        @Nullable @Size(max = 50) @Schema(description = "Of CHOICE: ids of options.")
        List<@NotNull String> choices,

        @Nullable @Size(max = 50) @Schema(description = "Of RANKING: ids of all options, the best first.")
        List<@NotNull String> ranking,

        @Nullable @Size(max = 50) @Schema(description = "Of BUDGET: shares that sum up to the whole budget.")
        List<@Valid @NotNull Share> budget,

        @Nullable @Valid @Schema(description = "Of LOCATION; shown to others no nearer than about a hundred metres.")
        Place place) {

    /** What of it is free text. */
    public Stream<String> texts() {
        return Stream.ofNullable(text);
    }

    /** The same, its place no nearer than about a hundred metres. */
    public Answer rounded() {
        return new Answer(questionId, text, choices, ranking, budget, place == null ? null : place.rounded());
    }

    /** As everybody may see it: hints of personal data masked, places rounded. */
    public Answer masked() {
        var hidden = text == null ? null : Hints.masked(text);
        return new Answer(questionId, hidden, choices, ranking, budget, place).rounded();
    }

    void mustOnlyHold(QuestionKind kind, String pointer) {
        refuseUnless(kind == QuestionKind.OPEN, text, pointer + "/text", kind);
        refuseUnless(kind == QuestionKind.CHOICE, choices, pointer + "/choices", kind);
        refuseUnless(kind == QuestionKind.RANKING, ranking, pointer + "/ranking", kind);
        refuseUnless(kind == QuestionKind.BUDGET, budget, pointer + "/budget", kind);
        refuseUnless(kind == QuestionKind.LOCATION, place, pointer + "/place", kind);
    }

    /** The one property must be there, the others must not. */
    private static void refuseUnless(boolean fits, @Nullable Object value, String pointer, QuestionKind kind) {
        if (fits != (value != null)) {
            throw ANSWER_INVALID.at(pointer, fits ? "answers a " + kind : "does not answer a " + kind);
        }
    }
}
