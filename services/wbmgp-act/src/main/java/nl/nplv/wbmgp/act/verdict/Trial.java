package nl.nplv.wbmgp.act.verdict;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.question.OpenQuestion.Answer;
import nl.nplv.wbmgp.act.verdict.Step.Result;

/** Tries the conditions of one case in order and keeps what each looked at. */
public final class Trial {
    private final String subject;
    private final LocalDate judgedOn;
    private final Answers answers;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Message> remedies = new ArrayList<>();
    private final Set<OpenQuestion> restsOn = EnumSet.noneOf(OpenQuestion.class);

    public Trial(String subject, LocalDate judgedOn, Answers answers) {
        this.subject = subject;
        this.judgedOn = judgedOn;
        this.answers = answers;
    }

    public LocalDate judgedOn() {
        return judgedOn;
    }

    /** Tries a condition; true when it is met. */
    @CanIgnoreReturnValue
    public boolean check(Condition condition, boolean met, Fact... seen) {
        add(condition, met ? Result.PASSED : Result.FAILED, seen);
        return met;
    }

    /** Tries a condition whose failure is a ground of refusal. */
    @CanIgnoreReturnValue
    public boolean require(Condition condition, boolean met, Fact... seen) {
        if (!met) {
            ground(condition);
        }
        return check(condition, met, seen);
    }

    /** Notes a condition that a missing fact decides. */
    public void unknown(Condition condition, Fact... seen) {
        add(condition, Result.UNKNOWN, seen);
    }

    /** Makes the failure of a condition a ground of refusal. */
    public void ground(Condition condition) {
        var ground = new Ground(condition.ground(), condition.citation(judgedOn));
        if (!grounds.contains(ground)) {
            grounds.add(ground);
        }
    }

    /** The configured answer, named by the verdict. */
    public boolean answer(OpenQuestion question, Answer answer) {
        restsOn.add(question);
        return answers.are(question, answer);
    }

    /** Names a question that the verdict rests on. */
    public void restsOn(OpenQuestion question) {
        restsOn.add(question);
    }

    /** A fact that the outcome states. */
    public void state(Fact fact) {
        facts.add(fact);
    }

    public void remedy(String key, Fact... with) {
        remedies.add(Message.of(key, with));
    }

    public boolean hasGrounds() {
        return !grounds.isEmpty();
    }

    public boolean isUndecided() {
        return steps.stream().anyMatch(step -> step.result() == Result.UNKNOWN);
    }

    public <O extends Enum<O>> Verdict<O> verdict(O outcome) {
        return new Verdict<>(
                subject,
                outcome,
                judgedOn,
                List.copyOf(facts),
                List.copyOf(steps),
                List.copyOf(grounds),
                restsOn.stream()
                        .map(question -> new Assumption(question, answers.to(question)))
                        .toList(),
                wouldChange(),
                List.copyOf(remedies));
    }

    private void add(Condition condition, Result result, Fact... seen) {
        steps.add(new Step(condition, result, List.of(seen), condition.citation(judgedOn)));
    }

    /** Of what failed or is unknown, what would mend it; of what all passed, what would turn it. */
    private List<Message> wouldChange() {
        var mends = messages(step -> step.result() != Result.PASSED, ".mend");
        return mends.isEmpty() ? messages(step -> true, ".turn") : mends;
    }

    private List<Message> messages(Predicate<Step> of, String ending) {
        return steps.stream()
                .filter(of)
                .map(step -> new Message(step.condition().key() + ending, step.facts()))
                .filter(message -> Phrases.has(message.key()))
                .toList();
    }
}
