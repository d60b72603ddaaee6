package nl.nplv.wbmgp.permit;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.wbmgp.permit.PermitProblem.APPEAL_OPEN;
import static nl.nplv.wbmgp.permit.PermitProblem.DAY_IN_FUTURE;
import static nl.nplv.wbmgp.permit.PermitProblem.DAY_TOO_EARLY;
import static nl.nplv.wbmgp.permit.PermitProblem.OBJECTION_FIRST;
import static nl.nplv.wbmgp.permit.PermitProblem.OBJECTION_OPEN;

import java.time.LocalDate;
import java.util.Objects;
import nl.nplv.shared.identity.Actor;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.permit.Appeal.Instance;
import nl.nplv.wbmgp.permit.Appeal.Ruling;
import nl.nplv.wbmgp.permit.PermitEvent.AppealDecided;
import nl.nplv.wbmgp.permit.PermitEvent.AppealLodged;
import org.jspecify.annotations.Nullable;

/** A permit before the courts, as the executive registers it: first the court, then the Raad van State. */
final class InCourt {
    private final HousingPermit permit;

    private InCourt(HousingPermit permit) {
        this.permit = permit;
    }

    static InCourt of(HousingPermit permit) {
        return new InCourt(permit);
    }

    /**
     * Somebody went to court about the decision on the objection, or to the Raad van State about the court's ruling. Whether that was
     * in time is for the court to say.
     *
     * @throws nl.nplv.shared.problem.RuleViolation OBJECTION_FIRST, OBJECTION_OPEN, APPEAL_OPEN, DAY_TOO_EARLY, DAY_IN_FUTURE or
     *     ILLEGAL_TRANSITION after the last court
     */
    AppealLodged appeal(LocalDate lodgedOn, Actor by, LocalDate today) {
        permit.mustBeOwn(by);
        var earliest = decidedBefore();
        var instance = next();
        if (lodgedOn.isBefore(earliest)) {
            throw DAY_TOO_EARLY.at("/lodgedOn", "decided on " + earliest);
        }
        mustNotLieAhead(lodgedOn, "/lodgedOn", today);
        permit.step(PermitStatus.APPEAL);
        permit.aftermath().appeal(Appeal.at(instance, lodgedOn));
        return new AppealLodged(permit.id(), lodgedOn, instance);
    }

    /**
     * The court ruled.
     *
     * @param decideBy until when the executive decides on the objection once more, when the court set a day for it
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION, DAY_TOO_EARLY or DAY_IN_FUTURE
     */
    AppealDecided rule(Ruling ruling, LocalDate ruledOn, @Nullable LocalDate decideBy, Actor by, LocalDate today) {
        permit.mustBeOwn(by);
        var appeal = permit.aftermath().appeal();
        if (permit.status() != PermitStatus.APPEAL || appeal == null || !appeal.isOpen()) {
            throw ILLEGAL_TRANSITION.at("/ruling", "no appeal awaits a ruling");
        }
        if (ruledOn.isBefore(appeal.lodgedOn())) {
            throw DAY_TOO_EARLY.at("/ruledOn", "lodged on " + appeal.lodgedOn());
        }
        mustNotLieAhead(ruledOn, "/ruledOn", today);
        var ruled = appeal.ruled(ruling, ruledOn);
        if (ruled.isAnnulled()) {
            permit.step(PermitStatus.OBJECTION);
            permit.aftermath()
                    .reopenObjection(
                            ruled,
                            decideBy == null
                                    ? ActTerms.objectionDecisionAnew(ruledOn).lastDay()
                                    : decideBy);
        } else {
            permit.aftermath().rule(ruled, ruledOn);
        }
        return new AppealDecided(permit.id(), appeal.instance(), ruling);
    }

    /** Day of what is appealed against. */
    private LocalDate decidedBefore() {
        var objection = permit.aftermath().objection();
        if (objection == null) {
            throw OBJECTION_FIRST.at("/status", "nobody objected");
        }
        if (objection.isOpen()) {
            throw OBJECTION_OPEN.at("/status", "the objection comes first");
        }
        var appeal = permit.aftermath().appeal();
        return appeal == null || appeal.isAnnulled() || appeal.isOpen()
                ? Objects.requireNonNull(objection.decidedOn())
                : Objects.requireNonNull(appeal.ruledOn());
    }

    private Instance next() {
        var appeal = permit.aftermath().appeal();
        if (appeal == null || appeal.isAnnulled()) {
            return Instance.COURT;
        }
        if (appeal.isOpen()) {
            throw APPEAL_OPEN.at("/status", "lodged on " + appeal.lodgedOn());
        }
        if (appeal.isLast()) {
            throw ILLEGAL_TRANSITION.at("/status", "the last court has ruled");
        }
        return Instance.COUNCIL_OF_STATE;
    }

    private static void mustNotLieAhead(LocalDate day, String pointer, LocalDate today) {
        if (day.isAfter(today)) {
            throw DAY_IN_FUTURE.at(pointer, "lies after " + today);
        }
    }
}
