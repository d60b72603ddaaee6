package nl.nplv.wbmgp.act.permit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nplv.wbmgp.act.verdict.Trial;
import nl.nplv.wbmgp.act.verdict.Verdict;

/** What the conditions of one permit come to, the gravest first. */
final class PermitOutcomes {
    private static final Set<PermitOutcome> DECISIONS = Set.of(
            PermitOutcome.GRANTED,
            PermitOutcome.GRANTED_CONDITIONAL,
            PermitOutcome.GRANTED_FOR_HARDSHIP,
            PermitOutcome.REFUSED);

    private final Trial trial;
    private final List<PermitCondition> missing = new ArrayList<>();
    private final List<PermitCondition> mayRefuse = new ArrayList<>();
    private boolean research;
    private boolean hardship;
    private boolean conditions;

    PermitOutcomes(Trial trial) {
        this.trial = trial;
    }

    /** Must be refused. */
    void fail(PermitCondition ground) {
        trial.ground(ground);
    }

    void missing(PermitCondition what) {
        missing.add(what);
    }

    void mayRefuse(PermitCondition ground) {
        mayRefuse.add(ground);
    }

    void research() {
        research = true;
    }

    void hardshipHelped() {
        hardship = true;
    }

    void withConditions() {
        conditions = true;
    }

    /** Whether nothing stands in the way of asking the police (B 4). */
    boolean passesSoFar() {
        return missing.isEmpty() && mayRefuse.isEmpty() && !trial.hasGrounds();
    }

    Verdict<PermitOutcome> verdict() {
        var outcome = outcome();
        if (DECISIONS.contains(outcome)) {
            trial.remedy("remedy.OBJECTION");
            trial.remedy("remedy.APPEAL");
        }
        if (outcome == PermitOutcome.REFUSED) {
            trial.remedy("remedy.HARDSHIP");
        }
        trial.remedy("remedy.NO_SILENT_PERMIT");
        return trial.verdict(outcome);
    }

    private PermitOutcome outcome() {
        if (trial.hasGrounds()) {
            return PermitOutcome.REFUSED;
        }
        if (!missing.isEmpty()) {
            missing.forEach(trial::ground);
            return PermitOutcome.INFORMATION_NEEDED;
        }
        if (!mayRefuse.isEmpty()) {
            mayRefuse.forEach(trial::ground);
            return PermitOutcome.MAY_BE_REFUSED;
        }
        if (research) {
            return PermitOutcome.RESEARCH_NEEDED;
        }
        return granted();
    }

    private PermitOutcome granted() {
        if (conditions) {
            return PermitOutcome.GRANTED_CONDITIONAL;
        }
        return hardship ? PermitOutcome.GRANTED_FOR_HARDSHIP : PermitOutcome.GRANTED;
    }
}
