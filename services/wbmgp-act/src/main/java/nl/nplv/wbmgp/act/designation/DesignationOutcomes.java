package nl.nplv.wbmgp.act.designation;

import static nl.nplv.wbmgp.act.designation.DesignationCondition.DECIDED_IN_TIME;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.designation.DesignationCase.MinistersDecision;
import nl.nplv.wbmgp.act.designation.DesignationVerdict.Term;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.question.OpenQuestion.Answer;
import nl.nplv.wbmgp.act.term.Deadline;
import nl.nplv.wbmgp.act.verdict.Fact;
import nl.nplv.wbmgp.act.verdict.Trial;

/** What became of a request: decided in time, awaited, or deemed granted (WB4, W 6(5)). */
final class DesignationOutcomes {
    private final DesignationCase asked;
    private final Trial trial;
    private final Deadline decideBy;

    DesignationOutcomes(DesignationCase asked, Trial trial) {
        this.asked = asked;
        this.trial = trial;
        this.decideBy = decideBy();
    }

    DesignationVerdict verdict() {
        trial.state(Fact.of("decideBy", decideBy.lastDay()));
        trial.state(Fact.of("deemedOn", decideBy.dayAfter()));
        if (decideBy.dependsOnUnknownDays()) {
            trial.restsOn(OpenQuestion.UNKNOWN_DATA);
        }
        if (trial.hasGrounds()) {
            return new DesignationVerdict(trial.verdict(DesignationOutcome.NOT_POSSIBLE), decideBy, Optional.empty());
        }
        var outcome = outcome();
        var term = term(outcome);
        term.ifPresent(days -> {
            trial.state(Fact.of("start", days.start()));
            trial.state(Fact.of("end", days.end()));
        });
        return new DesignationVerdict(trial.verdict(outcome), decideBy, term);
    }

    private Deadline decideBy() {
        var term = ActTerms.designationDecision(asked.sentOn(), asked.receivedOn());
        if (asked.suspendedDays() == 0 || !trial.answer(OpenQuestion.SUSPENSION, Answer.SUSPENDED)) {
            return term;
        }
        return term.term().after(term.event(), asked.suspendedDays());
    }

    private DesignationOutcome outcome() {
        var decision = asked.decision();
        if (decision != null) {
            return outcome(decision);
        }
        if (decideBy.isMetOn(asked.on())) {
            trial.unknown(DECIDED_IN_TIME, lastDay());
            return DesignationOutcome.AWAITS_DECISION;
        }
        trial.check(DECIDED_IN_TIME, false, lastDay());
        return DesignationOutcome.DEEMED_GRANTED;
    }

    /** The announcement is tested, not the signature; what comes later finds the designation made. */
    private DesignationOutcome outcome(MinistersDecision decision) {
        var inTime = decideBy.isMetOn(decision.announcedOn());
        trial.check(DECIDED_IN_TIME, inTime, lastDay(), Fact.of("announcedOn", decision.announcedOn()));
        if (!inTime) {
            return DesignationOutcome.DEEMED_GRANTED;
        }
        return decision.granted() ? DesignationOutcome.GRANTED : DesignationOutcome.REJECTED;
    }

    private Optional<Term> term(DesignationOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> Optional.of(granted(announcedOn()));
            case DEEMED_GRANTED ->
                Optional.of(deemed()).filter(term -> !term.end().isBefore(term.start()));
            case NOT_POSSIBLE, AWAITS_DECISION, REJECTED -> Optional.empty();
        };
    }

    private Term granted(LocalDate announcedOn) {
        var old = asked.extended();
        return old != null && announcedOn.isAfter(old.end()) ? afterGap(announcedOn) : asAsked();
    }

    private LocalDate announcedOn() {
        var decision = Objects.requireNonNull(asked.decision());
        return decision.announcedOn();
    }

    private Term deemed() {
        var old = asked.extended();
        var deemedOn = decideBy.dayAfter();
        if (old != null && deemedOn.isAfter(old.end())) {
            return afterGap(deemedOn);
        }
        if (!trial.answer(OpenQuestion.DEEMED_TERM, Answer.AS_ASKED)) {
            return new Term(deemedOn, ActTerms.latestEndOfDesignation(deemedOn));
        }
        return new Term(later(asked.start(), deemedOn), asked.end());
    }

    /** An extension that is decided when the old term is over. */
    private Term afterGap(LocalDate madeOn) {
        return trial.answer(OpenQuestion.LATE_EXTENSION, Answer.CONTINUOUS)
                ? asAsked()
                : new Term(later(asked.start(), madeOn), asked.end());
    }

    private Fact lastDay() {
        return Fact.of("decideBy", decideBy.lastDay());
    }

    private Term asAsked() {
        return new Term(asked.start(), asked.end());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
