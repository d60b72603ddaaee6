package nl.nplv.wbmgp.permit;

import static nl.nplv.wbmgp.permit.PermitProblem.DECLARATION_AWAITED;
import static nl.nplv.wbmgp.permit.PermitProblem.GRANT_NOT_ALLOWED;
import static nl.nplv.wbmgp.permit.PermitProblem.INFORMATION_MISSING;
import static nl.nplv.wbmgp.permit.PermitProblem.OCCUPY_BY_MISSING;
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
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Assumption;
import nl.nplv.wbmgp.act.verdict.Ground;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the executive means to decide; the act says whether it may. */
@Schema(name = "IntendedDecision", description = "GRANTED or REFUSED; what the act does not allow is refused.")
public enum Intended {
    GRANTED,
    REFUSED;

    /** The decision that the act makes of it. Details name codes and articles, never facts of a person. */
    PermitDecision decision(PermitCase asked, @Nullable LocalDate occupyBy, LocalDate today) {
        var verdict = PermitRules.judge(asked, Answers.DEFAULT);
        var made = new Making(verdict, occupyBy, today);
        return switch (verdict.outcome()) {
            case NOT_REQUIRED -> made.notRequired();
            case GRANTED -> granted(asked, made, PermitDecision.Outcome.GRANTED, false);
            case GRANTED_CONDITIONAL -> granted(asked, made, PermitDecision.Outcome.GRANTED_CONDITIONAL, false);
            case GRANTED_FOR_HARDSHIP -> granted(asked, made, PermitDecision.Outcome.GRANTED, true);
            case REFUSED -> refused(made);
            case MAY_BE_REFUSED ->
                this == REFUSED ? refused(made) : made.granted(PermitDecision.Outcome.GRANTED, false);
            case RESEARCH_NEEDED -> throw DECLARATION_AWAITED.at("/outcome", "the mayor has not declared");
            case INFORMATION_NEEDED -> throw missing(verdict);
        };
    }

    private PermitDecision granted(PermitCase asked, Making made, PermitDecision.Outcome outcome, boolean hardship) {
        if (this == REFUSED) {
            throw withoutGround(asked);
        }
        return made.granted(outcome, hardship);
    }

    private PermitDecision refused(Making made) {
        if (this == GRANTED) {
            throw GRANT_NOT_ALLOWED.at("/outcome", "refused by " + codes(made.verdict()));
        }
        return made.refused();
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

    private static List<String> codes(Verdict<PermitOutcome> verdict) {
        return verdict.grounds().stream().map(Ground::code).distinct().toList();
    }

    /** Writes down what the verdict makes of it. */
    private record Making(
            Verdict<PermitOutcome> verdict, @Nullable LocalDate occupyBy, LocalDate today) {
        PermitDecision notRequired() {
            return decision(PermitDecision.Outcome.NOT_REQUIRED, false, null);
        }

        PermitDecision granted(PermitDecision.Outcome outcome, boolean hardship) {
            if (occupyBy == null || occupyBy.isBefore(today)) {
                throw OCCUPY_BY_MISSING.at("/occupyBy", "a day from " + today + " on");
            }
            return decision(outcome, hardship, occupyBy);
        }

        PermitDecision refused() {
            return new PermitDecision(
                    PermitDecision.Outcome.REFUSED,
                    verdict.grounds().stream().map(RefusalGround::of).distinct().toList(),
                    verdict.grounds().stream()
                            .map(ground -> ground.citation().article())
                            .distinct()
                            .toList(),
                    false,
                    null,
                    today,
                    today,
                    restsOn());
        }

        private PermitDecision decision(PermitDecision.Outcome outcome, boolean hardship, @Nullable LocalDate until) {
            return new PermitDecision(outcome, List.of(), List.of(), hardship, until, today, today, restsOn());
        }

        private List<OpenQuestion> restsOn() {
            return verdict.restsOn().stream().map(Assumption::question).toList();
        }
    }
}
