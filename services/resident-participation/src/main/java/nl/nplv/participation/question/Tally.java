package nl.nplv.participation.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.participation.question.QuestionResult.OptionResult;
import nl.nplv.participation.question.QuestionResult.PlaceResult;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** Counts answers; exact, and the same in whatever order they came. */
public final class Tally {
    private Tally() {}

    /** What the answers to each question say together. */
    public static List<QuestionResult> of(Questionnaire questionnaire, Collection<Answer> answers) {
        return questionnaire.questions().stream()
                .map(question -> result(
                        question,
                        answers.stream()
                                .filter(answer -> answer.questionId().equals(question.id()))
                                .toList()))
                .toList();
    }

    private static QuestionResult result(Question question, List<Answer> answers) {
        var options = question.optionList().stream()
                .map(option -> result(question, option.id(), answers))
                .toList();
        return new QuestionResult(question.id(), question.kind(), answers.size(), options, places(answers));
    }

    private static OptionResult result(Question question, String option, List<Answer> answers) {
        return switch (question.kind()) {
            case RANKING -> ranked(option, answers);
            case BUDGET -> funded(option, answers);
            default -> new OptionResult(option, count(each(answers, Answer::choices), option), null, null);
        };
    }

    private static OptionResult ranked(String option, List<Answer> answers) {
        var rankings = present(answers, Answer::ranking);
        var first = rankings.stream()
                .filter(ranking -> ranking.getFirst().equals(option))
                .count();
        var points = rankings.stream()
                .mapToInt(ranking -> ranking.size() - 1 - ranking.indexOf(option))
                .sum();
        return new OptionResult(option, (int) first, points, null);
    }

    private static OptionResult funded(String option, List<Answer> answers) {
        var given = each(answers, Answer::budget)
                .filter(share ->
                        share.optionId().equals(option) && share.amount().isPositive())
                .toList();
        return new OptionResult(
                option, given.size(), null, Money.sum(given.stream().map(Share::amount)));
    }

    private static List<PlaceResult> places(List<Answer> answers) {
        var counts = present(answers, Answer::place).stream()
                .map(Place::rounded)
                .collect(Collectors.groupingBy(
                        place -> place.coordinates().toString(), TreeMap::new, Collectors.toList()));
        return counts.values().stream()
                .map(same -> new PlaceResult(same.getFirst(), same.size()))
                .sorted(Comparator.comparingInt(PlaceResult::count).reversed())
                .toList();
    }

    private static int count(Stream<String> chosen, String option) {
        return (int) chosen.filter(option::equals).count();
    }

    private static <T> Stream<T> each(List<Answer> answers, Function<Answer, ? extends @Nullable List<T>> part) {
        return answers.stream().<List<T>>map(part).filter(Objects::nonNull).flatMap(List::stream);
    }

    private static <T> List<T> present(List<Answer> answers, Function<Answer, ? extends @Nullable T> part) {
        return answers.stream().<T>map(part).filter(Objects::nonNull).toList();
    }
}
