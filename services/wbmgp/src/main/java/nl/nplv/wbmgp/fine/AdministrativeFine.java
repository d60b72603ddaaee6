package nl.nplv.wbmgp.fine;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_AMOUNT;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_DAY;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_OBJECTION_LATE;
import static nl.nplv.wbmgp.fine.FineProblem.VIEWS_AWAITED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.objection.ObjectionCase;
import nl.nplv.wbmgp.act.objection.ObjectionOutcome;
import nl.nplv.wbmgp.act.objection.ObjectionRules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.fine.FineEvent.FineDropped;
import nl.nplv.wbmgp.fine.FineEvent.FineFileDestroyed;
import nl.nplv.wbmgp.fine.FineEvent.FineImposed;
import nl.nplv.wbmgp.fine.FineEvent.FineIntended;
import nl.nplv.wbmgp.fine.FineEvent.FineObjectionLodged;
import nl.nplv.wbmgp.fine.FineEvent.FineRevised;
import nl.nplv.wbmgp.fine.FineEvent.FineViewGiven;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A fine on a ban of the ordinance (bestuurlijke boete, Huisvestingswet art. 35). */
@Entity
public class AdministrativeFine extends Aggregate {
    private MunicipalityCode municipalityCode;
    private UUID ordinanceId;

    @Enumerated(EnumType.STRING)
    private Breach breach;

    private LocalDate foundOn;
    private LocalDate viewsBy;
    private @Nullable LocalDate viewGivenOn;
    private Money amount;
    private @Nullable LocalDate imposedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FineObjection objection;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OpenQuestion> restsOn;

    private String offender;
    private byte @Nullable [] sealedFile;

    @Enumerated(EnumType.STRING)
    private FineStatus status = FineStatus.INTENDED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AdministrativeFine() {}

    /**
     * A fine that the executive means to impose.
     *
     * @param offender name that tells nobody who it is
     */
    AdministrativeFine(
            MunicipalityCode municipalityCode,
            FineCase.Allowed allowed,
            LocalDate foundOn,
            LocalDate viewsBy,
            String offender) {
        this.municipalityCode = municipalityCode;
        this.ordinanceId = allowed.ordinanceId();
        this.breach = allowed.breach();
        this.amount = allowed.amount();
        this.restsOn = allowed.restsOn();
        this.foundOn = foundOn;
        this.viewsBy = viewsBy;
        this.offender = offender;
    }

    /**
     * Tells the offender, who may give a view first (Awb 4:8 and 5:53).
     *
     * @throws nl.nplv.shared.problem.RuleViolation FINE_DAY
     */
    FineIntended intend(Actor by, LocalDate today) {
        mustBeOwn(by);
        if (foundOn.isAfter(today)) {
            throw FINE_DAY.at("/foundOn", "lies after " + today);
        }
        if (!viewsBy.isAfter(today)) {
            throw FINE_DAY.at("/viewsBy", "lies after " + today + ", so that somebody can give a view");
        }
        return new FineIntended(id(), municipalityCode, breach, viewsBy);
    }

    /** The offender gave a view. */
    FineViewGiven hear(Actor by, LocalDate today) {
        mustBeOwn(by);
        if (status != FineStatus.INTENDED) {
            throw ILLEGAL_TRANSITION.at("/status", "it is " + status);
        }
        viewGivenOn = today;
        return new FineViewGiven(id());
    }

    /** Does not fine after all. */
    FineDropped drop(Actor by) {
        mustBeOwn(by);
        status = status.next(FineStatus.DROPPED);
        return new FineDropped(id());
    }

    /**
     * Imposes it and announces it today.
     *
     * @param lower less than the ordinance sets, for special circumstances (Awb 5:46(3))
     * @throws nl.nplv.shared.problem.RuleViolation VIEWS_AWAITED, FINE_AMOUNT or ILLEGAL_TRANSITION
     */
    FineImposed impose(@Nullable Money lower, Actor by, LocalDate today) {
        mustBeOwn(by);
        var next = status.next(FineStatus.IMPOSED);
        if (viewGivenOn == null && !today.isAfter(viewsBy)) {
            throw VIEWS_AWAITED.at("/status", "until and with " + viewsBy);
        }
        if (lower != null) {
            lower(lower);
        }
        status = next;
        imposedOn = today;
        return new FineImposed(id(), municipalityCode, breach, amount);
    }

    /**
     * Registers an objection.
     *
     * @param excused whether its lateness cannot be held against the offender (Awb 6:11)
     * @throws nl.nplv.shared.problem.RuleViolation FINE_OBJECTION_LATE, FINE_DAY or ILLEGAL_TRANSITION
     */
    FineObjectionLodged object(
            LocalDate receivedOn,
            @Nullable LocalDate postedOn,
            boolean excused,
            boolean committee,
            Actor by,
            LocalDate today) {
        mustBeOwn(by);
        var next = status.next(FineStatus.OBJECTION);
        var announcedOn = Objects.requireNonNull(imposedOn);
        if (receivedOn.isBefore(announcedOn) || receivedOn.isAfter(today)) {
            throw FINE_DAY.at("/receivedOn", "from " + announcedOn + " to " + today);
        }
        var verdict = ObjectionRules.judge(
                new ObjectionCase(announcedOn, receivedOn, postedOn, excused, committee, false, 0), Answers.DEFAULT);
        if (verdict.verdict().outcome() == ObjectionOutcome.LATE) {
            throw FINE_OBJECTION_LATE.at(
                    "/receivedOn", "the last day was " + verdict.term().lastDay());
        }
        status = next;
        var decideBy = verdict.decideBy().lastDay();
        objection = new FineObjection(
                receivedOn, decideBy, verdict.verdict().outcome() == ObjectionOutcome.LATE_BUT_EXCUSED, null);
        return new FineObjectionLodged(id(), receivedOn, decideBy);
    }

    /**
     * Decides on the objection, or carries out what a court ruled.
     *
     * @param outcome UPHELD, LOWERED or WITHDRAWN
     * @param lower the new amount of a lowered one
     * @throws nl.nplv.shared.problem.RuleViolation FINE_AMOUNT or ILLEGAL_TRANSITION
     */
    FineRevised revise(FineStatus outcome, @Nullable Money lower, Actor by, LocalDate today) {
        mustBeOwn(by);
        var next = status.next(outcome);
        if ((outcome == FineStatus.LOWERED) != (lower != null)) {
            throw FINE_AMOUNT.at("/amount", "of a lowered fine, and of no other");
        }
        if (lower != null) {
            lower(lower);
        }
        if (status == FineStatus.OBJECTION) {
            objection = Objects.requireNonNull(objection).decided(today);
        }
        status = next;
        return new FineRevised(id(), status, amount);
    }

    /** The file is not needed any more. */
    FineFileDestroyed forget(Actor by) {
        by.mustActFor(municipalityCode);
        sealedFile = null;
        return new FineFileDestroyed(id());
    }

    /**
     * This fine, as one that was imposed.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    AdministrativeFine mustBeImposed() {
        if (imposedOn == null) {
            throw NOT_FOUND.because("it is " + status);
        }
        return this;
    }

    void keep(byte[] sealed) {
        sealedFile = sealed;
    }

    byte @Nullable [] sealedFile() {
        return sealedFile;
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    UUID ordinanceId() {
        return ordinanceId;
    }

    Breach breach() {
        return breach;
    }

    LocalDate foundOn() {
        return foundOn;
    }

    LocalDate viewsBy() {
        return viewsBy;
    }

    @Nullable LocalDate viewGivenOn() {
        return viewGivenOn;
    }

    Money amount() {
        return amount;
    }

    @Nullable LocalDate imposedOn() {
        return imposedOn;
    }

    @Nullable FineObjection objection() {
        return objection;
    }

    List<OpenQuestion> restsOn() {
        return restsOn;
    }

    /** Keyed hash of who is fined. */
    String offender() {
        return offender;
    }

    FineStatus status() {
        return status;
    }

    private void lower(Money lower) {
        if (!lower.isPositive() || lower.compareTo(amount) >= 0) {
            throw FINE_AMOUNT.at("/amount", "above zero and below " + amount);
        }
        amount = lower;
    }

    private void mustBeOwn(Actor by) {
        if (by.tier() != Tier.MUNICIPALITY) {
            throw FORBIDDEN.because("only the municipality fines");
        }
        by.mustActFor(municipalityCode);
    }
}
