package nl.nplv.wbmgp.permit;

import static nl.nplv.wbmgp.permit.PermitProblem.DECLARATION_AWAITED;
import static nl.nplv.wbmgp.permit.PermitProblem.GRANT_NOT_ALLOWED;
import static nl.nplv.wbmgp.permit.PermitProblem.INFORMATION_MISSING;
import static nl.nplv.wbmgp.permit.PermitProblem.PRIORITY_NOT_REFUSAL;
import static nl.nplv.wbmgp.permit.PermitProblem.REFUSAL_WITHOUT_GROUND;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.permit.PermitCase;
import nl.nplv.wbmgp.act.permit.PermitOutcome;
import nl.nplv.wbmgp.act.permit.PermitRules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.verdict.Ground;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the executive means to decide; the act says whether it may. */
@Schema(name = "IntendedDecision", description = "GRANTED or REFUSED; what the act does not allow is refused.")
public enum Intended {
    GRANTED,
    REFUSED;

    /** The decision that the act makes of it. Details name codes and articles, never facts of a person. */
    PermitDecision decision(PermitCase asked, LocalDate today) {
        var verdict = PermitRules.judge(asked, Answers.DEFAULT);
        return switch (verdict.outcome()) {
            case NOT_REQUIRED -> made(PermitDecision.Outcome.NOT_REQUIRED, today, false);
            case GRANTED -> granted(asked, PermitDecision.Outcome.GRANTED, today, false);
            case GRANTED_CONDITIONAL -> granted(asked, PermitDecision.Outcome.GRANTED_CONDITIONAL, today, false);
            case GRANTED_FOR_HARDSHIP -> granted(asked, PermitDecision.Outcome.GRANTED, today, true);
            case REFUSED -> refused(verdict, today);
            case MAY_BE_REFUSED -> chosen(verdict, today);
            case RESEARCH_NEEDED -> throw DECLARATION_AWAITED.at("/outcome", "the mayor has not declared");
            case INFORMATION_NEEDED -> throw missing(verdict);
        };
    }

    private PermitDecision granted(
            PermitCase asked, PermitDecision.Outcome outcome, LocalDate today, boolean hardship) {
        if (this == REFUSED) {
            throw withoutGround(asked);
        }
        return made(outcome, today, hardship);
    }

    private PermitDecision refused(Verdict<PermitOutcome> verdict, LocalDate today) {
        if (this == GRANTED) {
            throw GRANT_NOT_ALLOWED.at("/outcome", "refused by " + codes(verdict));
        }
        return new PermitDecision(
                PermitDecision.Outcome.REFUSED,
                verdict.grounds().stream().map(RefusalGround::of).distinct().toList(),
                verdict.grounds().stream()
                        .map(ground -> ground.citation().article())
                        .distinct()
                        .toList(),
                false,
                today,
                today);
    }

    /** Where the act leaves it to the executive. */
    private PermitDecision chosen(Verdict<PermitOutcome> verdict, LocalDate today) {
        return this == REFUSED ? refused(verdict, today) : made(PermitDecision.Outcome.GRANTED, today, false);
    }

    private RuleViolation missing(Verdict<PermitOutcome> verdict) {
        var onlyPriority =
                verdict.grounds().stream().allMatch(ground -> ground.code().equals("PRIORITY"));
        return this == REFUSED && onlyPriority
                ? PRIORITY_NOT_REFUSAL.at("/outcome", "no seeker with priority is known to want it")
                : INFORMATION_MISSING.at("/outcome", "missing: " + codes(verdict));
    }

    private static RuleViolation withoutGround(PermitCase asked) {
        return asked.designations().stream().anyMatch(each -> each.measure() == Measure.ART9)
                ? PRIORITY_NOT_REFUSAL.at("/outcome", "no seeker with priority wants it")
                : REFUSAL_WITHOUT_GROUND.at("/outcome", "all conditions are met");
    }

    private static PermitDecision made(PermitDecision.Outcome outcome, LocalDate today, boolean hardship) {
        return new PermitDecision(outcome, List.of(), List.of(), hardship, today, today);
    }

    private static List<String> codes(Verdict<PermitOutcome> verdict) {
        return verdict.grounds().stream().map(Ground::code).distinct().toList();
    }
}
