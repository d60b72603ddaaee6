package nl.nplv.wbmgp.act.objection;

import java.time.LocalDate;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Parameter;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.question.OpenQuestion.Answer;
import nl.nplv.wbmgp.act.term.Deadline;
import nl.nplv.wbmgp.act.term.LegalTerm;
import nl.nplv.wbmgp.act.term.TermUnit;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;

/** Whether an objection came in time and until when it is decided (Awb 6:7-6:11, 7:10). */
public final class ObjectionRules {
    private final ObjectionCase lodged;
    private final Trial trial;
    private final Deadline term;

    private ObjectionRules(ObjectionCase lodged, Answers answers) {
        this.lodged = lodged;
        this.trial = new Trial("objection", lodged.receivedOn(), answers);
        this.term = ActTerms.objection(lodged.announcedOn());
    }

    public static ObjectionVerdict judge(ObjectionCase lodged, Answers answers) {
        return new ObjectionRules(lodged, answers).judge();
    }

    private ObjectionVerdict judge() {
        var outcome = outcome();
        var decideBy = decideBy();
        trial.state(Fact.of("lastDay", term.lastDay()));
        trial.state(Fact.of("decideBy", decideBy.lastDay()));
        if (term.dependsOnUnknownDays() || decideBy.dependsOnUnknownDays()) {
            trial.restsOn(OpenQuestion.UNKNOWN_DATA);
        }
        return new ObjectionVerdict(trial.verdict(outcome), term, decideBy);
    }

    private ObjectionOutcome outcome() {
        if (isReceivedInTime()) {
            return ObjectionOutcome.IN_TIME;
        }
        if (lodged.postedOn() != null && isPostedInTime(lodged.postedOn())) {
            return ObjectionOutcome.IN_TIME;
        }
        var excused = lodged.excused();
        if (trial.check(ObjectionCondition.EXCUSED, excused, Fact.of("excused", excused))) {
            return ObjectionOutcome.LATE_BUT_EXCUSED;
        }
        trial.ground(ObjectionCondition.RECEIVED_IN_TIME);
        return ObjectionOutcome.LATE;
    }

    private boolean isReceivedInTime() {
        return trial.check(
                ObjectionCondition.RECEIVED_IN_TIME,
                term.isMetOn(lodged.receivedOn()),
                Fact.of("announcedOn", lodged.announcedOn()),
                Fact.of("receivedOn", lodged.receivedOn()),
                Fact.of("lastDay", term.lastDay()));
    }

    private boolean isPostedInTime(LocalDate postedOn) {
        var arrives = ActTerms.objectionByPost(lodged.announcedOn());
        var posted = trial.check(
                ObjectionCondition.POSTED_IN_TIME,
                term.isMetOn(postedOn),
                Fact.of("postedOn", postedOn),
                Fact.of("lastDay", term.lastDay()));
        return posted
                && trial.check(
                        ObjectionCondition.ARRIVED_WITHIN_A_WEEK,
                        arrives.isMetOn(lodged.receivedOn()),
                        Fact.of("receivedOn", lodged.receivedOn()),
                        Fact.of("arriveBy", arrives.lastDay()));
    }

    private Deadline decideBy() {
        var first = decisionTerm().after(term.lastDay(), lodged.suspendedDays());
        if (!lodged.adjourned()) {
            return first;
        }
        var longer = Parameter.OBJECTION_ADJOURNMENT.on(lodged.announcedOn()).term();
        return trial.answer(OpenQuestion.ADJOURNED_TERM, Answer.ONE_TERM)
                ? together(decisionTerm(), longer).after(term.lastDay(), lodged.suspendedDays())
                : longer.after(first.lastDay());
    }

    private LegalTerm decisionTerm() {
        var parameter = lodged.committee() ? Parameter.OBJECTION_DECISION_WITH_COMMITTEE : Parameter.OBJECTION_DECISION;
        return parameter.on(lodged.announcedOn()).term();
    }

    private static LegalTerm together(LegalTerm one, LegalTerm other) {
        return new LegalTerm(one.length() + other.length(), TermUnit.WEEKS, one.source());
    }
}
