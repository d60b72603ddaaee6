package nl.nplv.participation.question;

import java.util.List;
import nl.nplv.shared.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to one question say together.
 *
 * @param questionId which question
 * @param kind how it is answered
 * @param answers how many answered it
 * @param options of CHOICE, RANKING and BUDGET: in the order of the question
 * @param places of LOCATION: rounded, the most often named first
 */
@Schema(description = "What the answers to one question say together.")
public record QuestionResult(
        @Schema(description = "Which question.", examples = "square")
        String questionId,

        @Schema(description = "How it is answered.") QuestionKind kind,

        @Schema(description = "How many answered it.", examples = "120")
        int answers,

        @Schema(description = "Of CHOICE, RANKING and BUDGET: each option, in the order of the question.")
        List<OptionResult> options,

        @Schema(description = "Of LOCATION: places, rounded to about a hundred metres, the most often named first.")
        List<PlaceResult> places) {

    /**
     * What the answers say of an option.
     *
     * @param optionId the option
     * @param votes of CHOICE: how often it was chosen; of RANKING: how often it came first; of BUDGET: how many gave to it
     * @param points of RANKING: Borda count, the last place 0 points
     * @param amount of BUDGET: all that was given to it
     */
    @Schema(description = "What the answers say of an option.")
    public record OptionResult(
            @Schema(description = "The option.", examples = "playground")
            String optionId,

            @Schema(
                    description =
                            "CHOICE: how often it was chosen; RANKING: how often it came first; BUDGET: how many gave to it.",
                    examples = "48")
            int votes,

            @Nullable @Schema(description = "RANKING: Borda count; the last place is 0 points.", examples = "205")
            Integer points,

            @Nullable @Schema(description = "BUDGET: all that was given to it, exact.")
            Money amount) {}

    /**
     * How often a place was named.
     *
     * @param place rounded
     * @param count how often
     */
    @Schema(description = "How often a place was named.")
    public record PlaceResult(
            @Schema(description = "The place, rounded.") Place place,

            @Schema(description = "How often.", examples = "7")
            int count) {}
}
