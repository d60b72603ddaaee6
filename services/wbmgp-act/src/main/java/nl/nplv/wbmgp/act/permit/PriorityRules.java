package nl.nplv.wbmgp.act.permit;

import static nl.nplv.wbmgp.act.permit.PermitCondition.EXECUTIVE_CHOICE;
import static nl.nplv.wbmgp.act.permit.PermitCondition.LOCAL_TIES_FIRST;
import static nl.nplv.wbmgp.act.permit.PermitCondition.NO_PRIORITY_RIVAL;
import static nl.nplv.wbmgp.act.permit.PermitCondition.PRIORITY;
import static nl.nplv.wbmgp.act.permit.PermitCondition.URGENCY_BANS_REFUSAL;
import static nl.nplv.wbmgp.act.permit.PermitCondition.URGENCY_FIRST;

import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.permit.PermitCase.Priority;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.question.OpenQuestion.Answer;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;

/**
 * Priority orders seekers; it refuses nobody by itself. The executive may refuse only when a seeker with priority wants this
 * dwelling (W 9, H 15(6)).
 */
final class PriorityRules {
    private final Trial trial;
    private final PermitCase asked;
    private final Priority priority;

    PriorityRules(Trial trial, PermitCase asked, Priority priority) {
        this.trial = trial;
        this.asked = asked;
        this.priority = priority;
    }

    void judge(PermitOutcomes outcomes) {
        var own = asked.seeker().priority();
        if (own != null && trial.check(PRIORITY, own, Fact.of("priority", own))) {
            return;
        }
        var rival = asked.rivals().priority();
        if (rival == null) {
            trial.unknown(NO_PRIORITY_RIVAL);
            outcomes.missing(NO_PRIORITY_RIVAL);
        } else if (!trial.check(NO_PRIORITY_RIVAL, !rival, Fact.of("rival", rival)) && !isProtected()) {
            choice(outcomes);
        }
    }

    private boolean isProtected() {
        var seeker = asked.seeker();
        return (seeker.urgent() && (isRefusalBanned() || isFirst(URGENCY_FIRST, priority.outranksUrgency())))
                || (seeker.localTies() && isFirst(LOCAL_TIES_FIRST, priority.outranksLocalTies()));
    }

    private boolean isRefusalBanned() {
        var leavesNone = asked.seeker().leavesNoDwelling();
        return URGENCY_BANS_REFUSAL.isInForceOn(trial.judgedOn())
                && trial.answer(OpenQuestion.PRIORITY_OR_URGENCY, Answer.BAN_FIRST)
                && trial.check(URGENCY_BANS_REFUSAL, leavesNone, Fact.of("leavesNoDwelling", leavesNone));
    }

    private boolean isFirst(PermitCondition condition, boolean outranked) {
        return condition.isInForceOn(trial.judgedOn())
                && trial.check(condition, !outranked, Fact.of("outranked", outranked));
    }

    private void choice(PermitOutcomes outcomes) {
        if (Measure.ART9.on(trial.judgedOn()).filter(Measure.Basis::separate).isEmpty()) {
            trial.restsOn(OpenQuestion.PRIORITY_BEFORE_2017);
        }
        var refuses = asked.refusesOnPriority();
        if (refuses == null) {
            trial.unknown(EXECUTIVE_CHOICE);
            outcomes.mayRefuse(NO_PRIORITY_RIVAL);
        } else if (!trial.check(EXECUTIVE_CHOICE, !refuses, Fact.of("refuses", refuses))) {
            outcomes.fail(NO_PRIORITY_RIVAL);
        }
    }
}
