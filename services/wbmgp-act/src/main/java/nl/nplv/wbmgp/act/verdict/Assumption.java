package nl.nplv.wbmgp.act.verdict;

import nl.nplv.wbmgp.act.question.OpenQuestion;

/** An open question that this verdict rests on, with the answer that was used. */
public record Assumption(OpenQuestion question, OpenQuestion.Answer answer) {
    Message message() {
        return Message.of("question." + question + "." + answer);
    }
}
