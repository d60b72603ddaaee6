package nl.nplv.participation.question;

import static nl.nplv.participation.question.QuestionProblem.ANSWER_INVALID;
import static nl.nplv.participation.question.QuestionProblem.QUESTION_INVALID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nplv.participation.text.PlainText;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question of a process.
 *
 * @param id within the process
 * @param kind how it is answered
 * @param text as residents read it
 * @param options of CHOICE, RANKING and BUDGET
 * @param most options that a CHOICE takes at most; 1 when left out
 * @param budget sum that a BUDGET divides, to the cent
 * @param outline ring of a LOCATION, in degrees, closed
 */
@Schema(description = "A question of a process.")
public record Question(
        @NotNull @Pattern(regexp = Question.ID) @Schema(description = "Id within the process.", examples = "square")
        String id,

        @NotNull @Schema(description = "How it is answered.")
        QuestionKind kind,

        @NotBlank @Size(max = 1000) @PlainText
        @Schema(description = "As residents read it.", examples = "What should come on the square?")
        String text,

        @Nullable @Size(max = 50) @Schema(description = "Of CHOICE, RANKING and BUDGET: two or more.")
        List<@Valid @NotNull Option> options,

        @Nullable @Positive @Schema(description = "Options that a CHOICE takes at most; 1 when left out.", examples = "2")
        Integer most,

        @Nullable @PositiveAmount @Schema(description = "Sum that a BUDGET divides, to the cent.")
        Money budget,

        @Nullable @Valid @Schema(description = "Of a LOCATION: where the place must lie.")
        Outline outline) {
    static final String ID = "[a-z0-9][a-z0-9-]{0,39}";

    /**
     * Refuses a question that cannot be answered.
     *
     * @throws nl.nplv.shared.problem.RuleViolation QUESTION_INVALID
     */
    public void mustBeAnswerable(String pointer) {
        switch (kind) {
            case OPEN -> {}
            case CHOICE, RANKING -> mustHaveOptions(pointer);
            case BUDGET -> {
                mustHaveOptions(pointer);
                if (budget == null) {
                    throw QUESTION_INVALID.at(pointer + "/budget", "a BUDGET has a sum to divide");
                }
            }
            case LOCATION -> {
                if (outline == null) {
                    throw QUESTION_INVALID.at(pointer + "/outline", "a LOCATION has an outline");
                }
            }
        }
    }

    private void mustHaveOptions(String pointer) {
        if (optionIds().size() < 2 || optionIds().size() != optionList().size()) {
            throw QUESTION_INVALID.at(pointer + "/options", "two or more options, each with an id of its own");
        }
    }

    /**
     * Refuses an answer that does not fit.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ANSWER_INVALID
     */
    void mustTake(Answer answer, String pointer) {
        answer.mustOnlyHold(kind, pointer);
        switch (kind) {
            case OPEN -> {}
            case CHOICE -> mustTakeChoice(answer.choices(), pointer + "/choices");
            case RANKING -> mustTakeRanking(answer.ranking(), pointer + "/ranking");
            case BUDGET -> mustTakeBudget(answer.budget(), pointer + "/budget");
            case LOCATION -> mustTakePlace(answer.place(), pointer + "/place");
        }
    }

    private void mustTakeChoice(@Nullable List<String> choices, String pointer) {
        var limit = most == null ? 1 : most;
        if (choices == null || choices.isEmpty() || choices.size() > limit || !areDistinctOptions(choices)) {
            throw ANSWER_INVALID.at(pointer, "1 to " + limit + " different options of " + optionIds());
        }
    }

    private void mustTakeRanking(@Nullable List<String> ranking, String pointer) {
        if (ranking == null || ranking.size() != optionIds().size() || !areDistinctOptions(ranking)) {
            throw ANSWER_INVALID.at(pointer, "each of " + optionIds() + " once, the best first");
        }
    }

    private void mustTakeBudget(@Nullable List<Share> shares, String pointer) {
        var ids = shares == null
                ? List.<String>of()
                : shares.stream().map(Share::optionId).toList();
        if (shares == null || shares.isEmpty() || !areDistinctOptions(ids)) {
            throw ANSWER_INVALID.at(pointer, "shares of different options of " + optionIds());
        }
        var sum = Money.sum(shares.stream().map(Share::amount));
        if (!sum.equals(budget)) {
            throw ANSWER_INVALID.at(pointer, "the shares sum up to " + sum + " instead of " + budget);
        }
    }

    private void mustTakePlace(@Nullable Place place, String pointer) {
        if (place == null || outline == null || !outline.contains(place)) {
            throw ANSWER_INVALID.at(pointer, "a place inside the outline of the question");
        }
    }

    private boolean areDistinctOptions(List<String> ids) {
        return optionIds().containsAll(ids) && Set.copyOf(ids).size() == ids.size();
    }

    List<Option> optionList() {
        return options == null ? List.of() : options;
    }

    private Set<String> optionIds() {
        return optionList().stream().map(Option::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
