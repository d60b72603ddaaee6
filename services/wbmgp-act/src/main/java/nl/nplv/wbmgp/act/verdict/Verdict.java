package nl.nplv.wbmgp.act.verdict;

import java.time.LocalDate;
import java.util.List;

/**
 * What the law says of a case, and why.
 *
 * @param subject what was judged: permit, designation and so on
 * @param judgedOn day whose text was used
 * @param facts what the outcome itself states, such as a last day
 * @param steps conditions in the order in which they were tried
 * @param grounds of a refusal; none otherwise
 * @param restsOn open questions that could turn the outcome
 * @param wouldChange what would lead to another outcome
 * @param remedies what somebody can do against a decision
 */
public record Verdict<O extends Enum<O>>(
        String subject,
        O outcome,
        LocalDate judgedOn,
        List<Fact> facts,
        List<Step> steps,
        List<Ground> grounds,
        List<Assumption> restsOn,
        List<Message> wouldChange,
        List<Message> remedies) {

    /** The verdict in sentences. */
    public Explanation in(Language language) {
        return new Explanation(
                new Message("outcome." + subject + "." + outcome, facts).in(language),
                sentences(steps.stream().map(Verdict::reason).toList(), language),
                sentences(wouldChange, language),
                sentences(restsOn.stream().map(Assumption::message).toList(), language),
                sentences(remedies, language));
    }

    private static Message reason(Step step) {
        return new Message(step.condition().key() + "." + step.result(), step.facts());
    }

    private static List<String> sentences(List<Message> messages, Language language) {
        return messages.stream().map(message -> message.in(language)).distinct().toList();
    }
}
