package nl.nplv.wbmgp.act.question;

import java.util.EnumMap;
import java.util.Map;
import nl.nplv.wbmgp.act.data.Table;
import nl.nplv.wbmgp.act.question.OpenQuestion.Answer;

/** The configured answer to each open question. */
public final class Answers {
    /** As {@code open-questions.csv} has them. */
    public static final Answers DEFAULT = new Answers(defaults());

    private final Map<OpenQuestion, Answer> answers;

    private Answers(Map<OpenQuestion, Answer> answers) {
        this.answers = answers;
    }

    public Answer to(OpenQuestion question) {
        var answer = answers.get(question);
        if (answer == null) {
            throw new IllegalStateException("open-questions.csv has no answer to " + question);
        }
        return answer;
    }

    public boolean are(OpenQuestion question, Answer answer) {
        return to(question) == answer;
    }

    /**
     * The same with another answer to one question.
     *
     * @throws IllegalArgumentException for an answer that the question does not have
     */
    public Answers with(OpenQuestion question, Answer answer) {
        if (!question.answers().contains(answer)) {
            throw new IllegalArgumentException(question + " has no answer " + answer + " but " + question.answers());
        }
        var others = new EnumMap<>(answers);
        others.put(question, answer);
        return new Answers(others);
    }

    private static Map<OpenQuestion, Answer> defaults() {
        var answers = new EnumMap<OpenQuestion, Answer>(OpenQuestion.class);
        Table.read("open-questions")
                .forEach(row -> answers.put(
                        row.constant("question", OpenQuestion.class), row.constant("answer", Answer.class)));
        return answers;
    }
}
