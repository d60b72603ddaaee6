package nl.nplv.participation.question;

import static nl.nplv.shared.problem.Kind.RULE;

import nl.nplv.shared.problem.Kind;
import nl.nplv.shared.problem.Problem;

/** Refusals of questions and answers. */
public enum QuestionProblem implements Problem {
    QUESTION_INVALID("The question cannot be answered"),
    ANSWER_INVALID("The answer does not fit the question");

    private final String title;

    QuestionProblem(String title) {
        this.title = title;
    }

    @Override
    public Kind kind() {
        return RULE;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return "DOMAIN 3.3 Contribution";
    }
}
