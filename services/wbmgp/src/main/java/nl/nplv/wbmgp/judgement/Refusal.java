package nl.nplv.wbmgp.judgement;

import java.util.List;
import nl.nplv.shared.problem.Problem;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import nl.nplv.wbmgp.act.verdict.Ground;
import nl.nplv.wbmgp.act.verdict.Language;
import nl.nplv.wbmgp.act.verdict.Message;
import nl.nplv.wbmgp.act.verdict.Step;
import nl.nplv.wbmgp.act.verdict.Verdict;

/** Turns the grounds of a verdict into one refusal: the code of the first, a violation for each, its article and its sentence. */
public final class Refusal {
    private Refusal() {}

    /**
     * Refuses when the verdict has grounds; for cases whose facts are public.
     *
     * @param problems those of the feature; each ground's code is one of them
     * @param pointer where in the request the facts stand
     */
    public static void ifGrounds(Verdict<?> verdict, Problem[] problems, String pointer) {
        if (verdict.grounds().isEmpty()) {
            return;
        }
        var first = problem(verdict.grounds().getFirst(), problems);
        throw new RuleViolation(
                first,
                verdict.grounds().stream()
                        .map(ground -> violation(verdict, ground, pointer))
                        .toList());
    }

    private static Violation violation(Verdict<?> verdict, Ground ground, String pointer) {
        return Violation.body(pointer, ground.code(), ground.citation().article() + sentence(verdict, ground));
    }

    /** The English sentence of the condition that failed with this code. */
    private static String sentence(Verdict<?> verdict, Ground ground) {
        return verdict.steps().stream()
                .filter(step -> step.result() == Step.Result.FAILED)
                .filter(step -> step.condition().ground().equals(ground.code()))
                .map(step -> new Message(step.condition().key() + "." + step.result(), step.facts()))
                .map(message -> ": " + message.in(Language.EN))
                .findFirst()
                .orElse("");
    }

    private static Problem problem(Ground ground, Problem[] problems) {
        return List.of(problems).stream()
                .filter(problem -> problem.name().equals(ground.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no problem for the ground " + ground.code()));
    }
}
