package nl.nplv.participation.question;

import static nl.nplv.participation.question.QuestionProblem.ANSWER_INVALID;
import static nl.nplv.participation.question.QuestionProblem.QUESTION_INVALID;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions of a process together.
 *
 * @param questions in the order asked
 */
public record Questionnaire(List<Question> questions) {

    /**
     * Refuses questions that cannot be answered.
     *
     * @throws nl.nplv.shared.problem.RuleViolation QUESTION_INVALID
     */
    public void mustBeAnswerable() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            var pointer = "/questions/" + i;
            questions.get(i).mustBeAnswerable(pointer);
            if (!ids.add(questions.get(i).id())) {
                throw QUESTION_INVALID.at(pointer + "/id", "each question has an id of its own");
            }
        }
    }

    /**
     * Refuses answers that do not fit their questions; nobody has to answer all.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ANSWER_INVALID
     */
    public void mustTake(List<Answer> answers) {
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var pointer = "/answers/" + i;
            question(answer.questionId(), pointer).mustTake(answer, pointer);
            if (!answered.add(answer.questionId())) {
                throw ANSWER_INVALID.at(pointer + "/questionId", "each question is answered once");
            }
        }
    }

    private Question question(String id, String pointer) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ANSWER_INVALID.at(pointer + "/questionId", "this process has no such question"));
    }
}
