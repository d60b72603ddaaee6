package nl.nplv.wbmgp.permit;

import jakarta.persistence.Column;
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

    private @Nullable LocalDate appealedOn;

    /** First day on which nobody can object or appeal any more; none while something is open. */
    @Column(name = "final_from")
    private @Nullable LocalDate finalFrom;

    private @Nullable LocalDate finalOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationGround revocationGround;

    @Enumerated(EnumType.STRING)
    private @Nullable FilePurpose filePurpose;

    void begin(PermitDecision made) {
        decision = made;
        finalFrom = afterTerm(made.announcedOn());
    }

    void lodge(Objection lodged) {
        objection = lodged;
        finalFrom = null;
    }

    void decide(Objection.Outcome outcome, LocalDate today) {
        objection = Objects.requireNonNull(objection).decided(outcome, today);
        if (outcome == Objection.Outcome.FOUNDED) {
            decision = decision().reversed(today);
        }
        finalFrom = afterTerm(today);
    }

    void appeal(LocalDate lodgedOn) {
        appealedOn = lodgedOn;
        finalFrom = null;
    }

    void end(LocalDate today) {
        finalOn = today;
        finalFrom = null;
    }

    /** One can object to a revocation as well, unless the files were closed before. */
    void revoke(RevocationGround ground, LocalDate today) {
        revocationGround = ground;
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

    @Nullable Objection objection() {
        return objection;
    }

    @Nullable LocalDate appealedOn() {
        return appealedOn;
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

    /** Objection and appeal take six weeks, and a week more for what was posted in time (Awb 6:7 and 6:9). */
    private static LocalDate afterTerm(LocalDate announcedOn) {
        return ActTerms.objectionByPost(announcedOn).dayAfter();
    }
}
