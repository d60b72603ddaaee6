package nl.nplv.wbmgp.permit;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.wbmgp.permit.PermitProblem.APPEAL_OPEN;
import static nl.nplv.wbmgp.permit.PermitProblem.APPLIED_IN_FUTURE;
import static nl.nplv.wbmgp.permit.PermitProblem.DAY_TOO_EARLY;
import static nl.nplv.wbmgp.permit.PermitProblem.DEFERRAL_LATE;
import static nl.nplv.wbmgp.permit.PermitProblem.FILE_NEEDED;
import static nl.nplv.wbmgp.permit.PermitProblem.OBJECTION_LATE;
import static nl.nplv.wbmgp.permit.PermitProblem.OBJECTION_OPEN;
import static nl.nplv.wbmgp.permit.PermitProblem.RECONSIDERATION_MISSING;
import static nl.nplv.wbmgp.permit.PermitProblem.RECONSIDERATION_SAME;
import static nl.nplv.wbmgp.permit.PermitProblem.REVOCATION_WITHOUT_GROUND;
import static nl.nplv.wbmgp.permit.PermitProblem.TERM_RUNS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.wbmgp.act.objection.ObjectionCase;
import nl.nplv.wbmgp.act.objection.ObjectionOutcome;
import nl.nplv.wbmgp.act.objection.ObjectionRules;
import nl.nplv.wbmgp.act.objection.ObjectionVerdict;
import nl.nplv.wbmgp.act.permit.WithdrawalRules;
import nl.nplv.wbmgp.act.permit.WithdrawalRules.WithdrawalCase;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.act.verdict.Assumption;
import nl.nplv.wbmgp.permit.PermitEvent.FileAuthorised;
import nl.nplv.wbmgp.permit.PermitEvent.ObjectionAdjourned;
import nl.nplv.wbmgp.permit.PermitEvent.ObjectionDecided;
import nl.nplv.wbmgp.permit.PermitEvent.ObjectionLodged;
import nl.nplv.wbmgp.permit.PermitEvent.PermitBecameFinal;
import nl.nplv.wbmgp.permit.PermitEvent.PermitRevoked;
import nl.nplv.wbmgp.permit.PermitEvent.SeekerFileDestroyed;
import org.jspecify.annotations.Nullable;

/** Steps of a permit after its decision: objection, irrevocability, revocation and the end of the file; courts in {@link InCourt}. */
final class AfterDecision {
    private final HousingPermit permit;

    private AfterDecision(HousingPermit permit) {
        this.permit = permit;
    }

    static AfterDecision of(HousingPermit permit) {
        return new AfterDecision(permit);
    }

    /**
     * How an objection came in.
     *
     * @param receivedOn day of receipt
     * @param postedOn day on which it was posted, when it was
     * @param excused whether the lateness cannot be held against the person (Awb 6:11)
     * @param committee whether a committee hears it (Awb 7:13)
     */
    record Lodged(LocalDate receivedOn, @Nullable LocalDate postedOn, boolean excused, boolean committee) {
        /** Over this API, today. */
        static Lodged on(LocalDate today) {
            return new Lodged(today, null, false, false);
        }
    }

    /**
     * The applicant objects, or the executive registers an objection that came by post.
     *
     * @param applicant who calls, when it is the applicant
     * @throws nl.nplv.shared.problem.RuleViolation OBJECTION_LATE, ILLEGAL_TRANSITION; NOT_FOUND for somebody else
     */
    ObjectionLodged object(Lodged lodged, String applicant, Actor by, LocalDate today) {
        mustBeTheirs(applicant, by);
        if (lodged.receivedOn().isAfter(today)) {
            throw APPLIED_IN_FUTURE.at("/receivedOn", "lies after " + today);
        }
        mustBeDecided();
        var aftermath = permit.aftermath();
        var announcedOn = aftermath.announcedOn();
        if (lodged.receivedOn().isBefore(announcedOn)) {
            throw DAY_TOO_EARLY.at("/receivedOn", "decided on " + announcedOn);
        }
        var against = aftermath.objectionable();
        mustBeTheFirst(against);
        var verdict = ObjectionRules.judge(
                new ObjectionCase(
                        announcedOn,
                        lodged.receivedOn(),
                        lodged.postedOn(),
                        lodged.excused(),
                        lodged.committee(),
                        false,
                        0),
                Answers.DEFAULT);
        if (verdict.verdict().outcome() == ObjectionOutcome.LATE) {
            throw OBJECTION_LATE.at(
                    "/receivedOn", "the last day was " + verdict.term().lastDay());
        }
        permit.step(PermitStatus.OBJECTION);
        var decideBy = verdict.decideBy().lastDay();
        var excused = verdict.verdict().outcome() == ObjectionOutcome.LATE_BUT_EXCUSED;
        aftermath.lodge(new Objection(
                against,
                lodged.receivedOn(),
                decideBy,
                excused,
                lodged.committee(),
                false,
                false,
                null,
                null,
                questions(verdict)));
        return new ObjectionLodged(permit.id(), lodged.receivedOn(), decideBy, excused);
    }

    /**
     * Puts the decision on the objection off, once (verdagen, Awb 7:10(3)).
     *
     * @throws nl.nplv.shared.problem.RuleViolation DEFERRAL_LATE after the term; ILLEGAL_TRANSITION a second time, or after a court
     *     told to decide once more
     */
    ObjectionAdjourned adjourn(Actor by, LocalDate today) {
        permit.mustBeOwn(by);
        var objection = openObjection();
        if (objection.adjourned() || permit.aftermath().appeal() != null) {
            throw ILLEGAL_TRANSITION.at("/status", "the decision can be put off once");
        }
        if (today.isAfter(objection.decideBy())) {
            throw DEFERRAL_LATE.at("/status", "by " + objection.decideBy());
        }
        var announcedOn = permit.aftermath().announcedOn();
        var verdict = ObjectionRules.judge(
                new ObjectionCase(
                        announcedOn, objection.receivedOn(), null, objection.excused(), objection.committee(), true, 0),
                Answers.DEFAULT);
        var until = verdict.decideBy().lastDay();
        permit.aftermath().putOff(objection.putOff(until, questions(verdict)));
        return new ObjectionAdjourned(permit.id(), until);
    }

    /**
     * The executive decides on the objection: a founded one to a decision brings a decision anew, whatever the act makes of it today
     * (Awb 7:11); a founded one to a revocation undoes it.
     *
     * @param anew the decision anew
     * @throws nl.nplv.shared.problem.RuleViolation RECONSIDERATION_MISSING, RECONSIDERATION_SAME or ILLEGAL_TRANSITION
     */
    ObjectionDecided decide(Objection.Outcome outcome, @Nullable PermitDecision anew, Actor by, LocalDate today) {
        permit.mustBeOwn(by);
        var objection = openObjection();
        var reconsiders = outcome == Objection.Outcome.FOUNDED && objection.against() == Objection.Against.DECISION;
        if (reconsiders != (anew != null)) {
            throw RECONSIDERATION_MISSING.at("/decision", outcome + " of an objection to a " + objection.against());
        }
        if (anew != null
                && !objection.declaredAnew()
                && anew.isSameAs(permit.aftermath().decision())) {
            throw RECONSIDERATION_SAME.at("/decision", "it is " + anew.outcome() + " as before");
        }
        permit.aftermath().decide(outcome, anew, today);
        return new ObjectionDecided(permit.id(), outcome, anew == null ? null : anew.outcome());
    }

    /**
     * Nobody can object or appeal any more: by the calendar, or after the last court. A revoked permit stays revoked.
     *
     * @throws nl.nplv.shared.problem.RuleViolation TERM_RUNS, OBJECTION_OPEN, APPEAL_OPEN or ILLEGAL_TRANSITION
     */
    PermitBecameFinal end(Actor by, LocalDate today) {
        by.mustActFor(permit.municipalityCode());
        var from = permit.aftermath().finalFrom();
        if (from == null) {
            throw awaited();
        }
        if (today.isBefore(from)) {
            throw TERM_RUNS.at("/status", "until " + from.minusDays(1));
        }
        if (permit.status() != PermitStatus.REVOKED) {
            permit.step(permit.aftermath().revocationGround() == null ? PermitStatus.FINAL : PermitStatus.REVOKED);
        }
        permit.aftermath().end(today);
        return new PermitBecameFinal(permit.id(), permit.aftermath().decision().outcome());
    }

    /**
     * Revokes a granted permit (Huisvestingswet art. 18); for not moving in, only after the day that the permit states.
     *
     * @throws nl.nplv.shared.problem.RuleViolation REVOCATION_WITHOUT_GROUND or ILLEGAL_TRANSITION
     */
    PermitRevoked revoke(RevocationGround ground, Actor by, LocalDate today) {
        permit.mustBeOwn(by);
        var decision = permit.aftermath()
                .decided()
                .filter(PermitDecision::grants)
                .orElseThrow(() -> ILLEGAL_TRANSITION.at("/status", "only a granted permit is revoked"));
        // one from before permits stated the day cannot be revoked for it
        var occupyBy = Objects.requireNonNullElse(decision.occupyBy(), today);
        var verdict = WithdrawalRules.judge(
                new WithdrawalCase(
                        occupyBy,
                        ground == RevocationGround.NOT_OCCUPIED ? null : occupyBy,
                        ground == RevocationGround.FALSE_DATA,
                        ground == RevocationGround.BIBOB,
                        today),
                Answers.DEFAULT);
        if (verdict.outcome() == WithdrawalRules.Outcome.STAYS) {
            throw REVOCATION_WITHOUT_GROUND.at("/ground", "to be occupied by " + occupyBy);
        }
        permit.step(PermitStatus.REVOKED);
        permit.aftermath().revoke(ground, today);
        return new PermitRevoked(permit.id(), ground);
    }

    /** The executive may open the closed file for an evaluation, after asking the data protection officer (decree art. 13(3)(b)). */
    FileAuthorised authorise(FilePurpose purpose, Actor by) {
        permit.mustBeOwn(by);
        if (permit.aftermath().finalOn() == null) {
            throw ILLEGAL_TRANSITION.at("/status", "the file is open until the permit is irrevocable");
        }
        permit.aftermath().authorise(purpose);
        return new FileAuthorised(permit.id(), purpose);
    }

    /**
     * The file is not needed for an evaluation any more (decree art. 13(3)(c)).
     *
     * @throws nl.nplv.shared.problem.RuleViolation FILE_NEEDED before the permit is irrevocable
     */
    SeekerFileDestroyed destroyFile(Actor by) {
        permit.mustBeOwn(by);
        if (permit.aftermath().finalOn() == null) {
            throw FILE_NEEDED.at("/status", "it is " + permit.status());
        }
        permit.forget();
        return new SeekerFileDestroyed(permit.id());
    }

    private static List<OpenQuestion> questions(ObjectionVerdict verdict) {
        return verdict.verdict().restsOn().stream().map(Assumption::question).toList();
    }

    private void mustBeDecided() {
        if (permit.aftermath().decided().isEmpty()) {
            throw ILLEGAL_TRANSITION.at("/status", "there is no decision yet");
        }
    }

    /** After the decision on an objection comes the court, and no second objection. */
    private void mustBeTheFirst(Objection.Against against) {
        var before = permit.aftermath().objection();
        if (before != null && before.against() == against) {
            throw ILLEGAL_TRANSITION.at("/status", "there was an objection to this " + against);
        }
    }

    private Objection openObjection() {
        var objection = permit.aftermath().objection();
        if (permit.status() != PermitStatus.OBJECTION || objection == null || !objection.isOpen()) {
            throw ILLEGAL_TRANSITION.at("/outcome", "no objection awaits a decision");
        }
        return objection;
    }

    /** What the end of the procedure waits for. */
    private RuleViolation awaited() {
        return switch (permit.status()) {
            case OBJECTION -> OBJECTION_OPEN.at("/status", "the objection is not decided");
            case APPEAL -> APPEAL_OPEN.at("/status", "the court has not ruled");
            default -> ILLEGAL_TRANSITION.at("/status", "it is " + permit.status());
        };
    }

    /** To somebody else's permit a resident gets the same answer as to none. */
    private void mustBeTheirs(String applicant, Actor by) {
        if (!by.role().equals(Role.RES)) {
            permit.mustBeOwn(by);
        } else if (!permit.applicant().equals(applicant)) {
            throw NOT_FOUND.because("nothing with id " + permit.id());
        }
    }
}
