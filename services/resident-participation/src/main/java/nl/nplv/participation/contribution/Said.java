package nl.nplv.participation.contribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.participation.question.Answer;
import nl.nplv.participation.text.Hint;
import nl.nplv.participation.text.Hints;
import nl.nplv.participation.text.Searchable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody said in a contribution.
 *
 * @param text free text
 * @param answers to the questions of the process
 * @param additions what was added later, in that order
 */
@Schema(description = "What somebody said in a contribution.")
public record Said(
        @Schema(description = "Free text.") String text,

        @Schema(description = "Answers to the questions of the process.")
        List<Answer> answers,

        @Schema(description = "What was added later.") List<String> additions) {

    Said adding(String addition) {
        return new Said(
                text,
                answers,
                Stream.concat(additions.stream(), Stream.of(addition)).toList());
    }

    /** As others may see it before a moderator looked: hints of personal data masked, places rounded. */
    Said masked() {
        return new Said(
                Hints.masked(text),
                answers.stream().map(Answer::masked).toList(),
                additions.stream().map(Hints::masked).toList());
    }

    /** As others may see it when a moderator found nothing personal: places rounded still. */
    Said shown() {
        return new Said(text, answers.stream().map(Answer::rounded).toList(), additions);
    }

    Set<Hint> hints() {
        return texts().flatMap(each -> Hints.in(each).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hint.class)));
    }

    String searchable() {
        return Searchable.of(texts().collect(Collectors.joining("\n")));
    }

    private Stream<String> texts() {
        return Stream.of(Stream.of(text), answers.stream().flatMap(Answer::texts), additions.stream())
                .flatMap(each -> each);
    }
}
