package nl.nplv.wbmgp.permit;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.nplv.wbmgp.act.ActTerms;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What follows on a decision: until when one can object or appeal, and what became of it. */
@Embeddable
class Aftermath {
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PermitDecision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Objection objection;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Appeal appeal;

    /** First day on which nobody can object or appeal any more; none while something is open. */
    private @Nullable LocalDate finalFrom;

    private @Nullable LocalDate finalOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationGround revocationGround;

    private @Nullable LocalDate revokedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable FilePurpose filePurpose;

    void begin(PermitDecision made) {
        decision = made;
        finalFrom = afterTerm(made.announcedOn());
    }

    /** What was irrevocable is so no more. */
    void lodge(Objection lodged) {
        objection = lodged;
        appeal = null;
        reopen();
    }

    /** Decides on the objection; a founded one brings a decision anew, or undoes the revocation. */
    void decide(Objection.Outcome outcome, @Nullable PermitDecision anew, LocalDate today) {
        var decided = Objects.requireNonNull(objection).decided(outcome, today);
        objection = decided;
        if (anew != null) {
            decision = anew;
        }
        if (outcome == Objection.Outcome.FOUNDED && decided.against() == Objection.Against.REVOCATION) {
            revocationGround = null;
            revokedOn = null;
        }
        finalFrom = afterTerm(today);
    }

    void putOff(Objection adjourned) {
        objection = adjourned;
    }

    void declareAnew() {
        if (objection == null || !objection.isOpen()) {
            throw ILLEGAL_TRANSITION.at("/status", "the objection is decided");
        }
        objection = objection.withNewDeclaration();
    }

    void appeal(Appeal lodged) {
        appeal = lodged;
        reopen();
    }

    /** A ruling; after the last court nothing can follow. */
    void rule(Appeal ruled, LocalDate on) {
        appeal = ruled;
        finalFrom = ruled.isLast() ? on : afterTerm(on);
    }

    /** The decision on the objection was annulled: it is open once more. */
    void reopenObjection(Appeal ruled, LocalDate decideBy) {
        appeal = ruled;
        objection = Objects.requireNonNull(objection).reopened(decideBy);
        reopen();
    }

    void end(LocalDate today) {
        finalOn = today;
        finalFrom = null;
    }

    /** One can object to a revocation as well; files that were closed before stay so until somebody does. */
    void revoke(RevocationGround ground, LocalDate today) {
        revocationGround = ground;
        revokedOn = today;
        finalFrom = finalOn == null ? afterTerm(today) : null;
    }

    void authorise(FilePurpose purpose) {
        filePurpose = purpose;
    }

    PermitDecision decision() {
        return Objects.requireNonNull(decision);
    }

    Optional<PermitDecision> decided() {
        return Optional.ofNullable(decision);
    }

    /** What one can object to now. */
    Objection.Against objectionable() {
        return revokedOn == null ? Objection.Against.DECISION : Objection.Against.REVOCATION;
    }

    /** Day on which that was announced: objections are counted from it. */
    LocalDate announcedOn() {
        return revokedOn == null ? decision().announcedOn() : revokedOn;
    }

    @Nullable Objection objection() {
        return objection;
    }

    /** The objection to the decision, once it is decided. */
    Optional<Objection> decidedObjection() {
        return Optional.ofNullable(objection)
                .filter(each -> !each.isOpen() && each.against() == Objection.Against.DECISION);
    }

    @Nullable Appeal appeal() {
        return appeal;
    }

    @Nullable LocalDate finalFrom() {
        return finalFrom;
    }

    @Nullable LocalDate finalOn() {
        return finalOn;
    }

    @Nullable RevocationGround revocationGround() {
        return revocationGround;
    }

    @Nullable FilePurpose filePurpose() {
        return filePurpose;
    }

    private void reopen() {
        finalFrom = null;
        finalOn = null;
    }

    /** Objection and appeal take six weeks, and a week more for what was posted in time (Awb 6:7 and 6:9). */
    private static LocalDate afterTerm(LocalDate announcedOn) {
        return ActTerms.objectionByPost(announcedOn).dayAfter();
    }
}
