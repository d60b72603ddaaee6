package nl.nplv.funding.grant;

import static nl.nplv.funding.grant.GrantProblem.ALREADY_PAID;
import static nl.nplv.funding.grant.GrantProblem.PAID_IN_FUTURE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.funding.application.PlannedTranche;
import nl.nplv.funding.grant.TrancheEvent.TrancheCancelled;
import nl.nplv.funding.grant.TrancheEvent.TrancheDue;
import nl.nplv.funding.grant.TrancheEvent.TrancheInstructed;
import nl.nplv.funding.grant.TrancheEvent.TranchePaid;
import nl.nplv.funding.grant.TrancheEvent.TranchePaymentReversed;
import nl.nplv.funding.grant.TrancheEvent.TranchePlanned;
import nl.nplv.funding.grant.TrancheEvent.TrancheRefused;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** One payment of a grant (termijn). Only the finance system's confirmation makes it paid. */
@Entity
public class Tranche extends Aggregate {
    private UUID grantId;
    private SchemeCode schemeCode;

    @Enumerated(EnumType.STRING)
    private Ministry ministry;

    private MunicipalityCode municipalityCode;
    private int no;
    private int year;
    private Money amount;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TrancheStatus status = TrancheStatus.PLANNED;

    private @Nullable UUID instructionId;
    private @Nullable LocalDate paidOn;
    private @Nullable String paymentReference;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason refusalReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Tranche() {}

    Tranche(Grant grant, int no, PlannedTranche planned) {
        this.grantId = grant.id();
        this.schemeCode = grant.schemeCode();
        this.ministry = grant.ministry();
        this.municipalityCode = grant.municipalityCode();
        this.no = no;
        this.year = planned.year();
        this.amount = planned.amount();
        this.dueOn = planned.dueOn();
    }

    TranchePlanned plan(Actor by) {
        return new TranchePlanned(id(), grantId, no, year, amount, dueOn);
    }

    /** Whether it falls due on that day or did before, and nobody has said so. */
    boolean fallsDue(LocalDate on) {
        return status == TrancheStatus.PLANNED && !on.isBefore(dueOn);
    }

    /** Falls due. */
    TrancheDue fallDue(Actor by) {
        status = status.next(TrancheStatus.DUE);
        return new TrancheDue(id(), grantId, year, amount);
    }

    /**
     * Goes on a payment list.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or ILLEGAL_TRANSITION
     */
    TrancheInstructed instruct(UUID instruction, Actor by) {
        ministry.mustBe(by);
        status = status.next(TrancheStatus.INSTRUCTED);
        instructionId = instruction;
        refusalReason = null;
        return new TrancheInstructed(id(), instruction);
    }

    /**
     * Takes the confirmation of the finance system; the same again changes nothing.
     *
     * @return the event, none when it was confirmed so already
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER, ALREADY_PAID, PAID_IN_FUTURE or ILLEGAL_TRANSITION
     */
    Optional<TranchePaid> confirm(LocalDate day, String reference, Actor by, LocalDate on) {
        ministry.mustBe(by);
        if (status == TrancheStatus.PAID) {
            mustBeThatPayment(day, reference);
            return Optional.empty();
        }
        if (day.isAfter(on)) {
            throw PAID_IN_FUTURE.at("/paidOn", "is " + day + ", today is " + on);
        }
        status = status.next(TrancheStatus.PAID);
        paidOn = day;
        paymentReference = reference;
        return Optional.of(new TranchePaid(id(), grantId, year, amount));
    }

    private void mustBeThatPayment(LocalDate day, String reference) {
        if (!day.equals(paidOn) || !reference.equals(paymentReference)) {
            throw ALREADY_PAID.because("tranche " + id() + " was paid on " + paidOn);
        }
    }

    /**
     * Takes the refusal of the finance system; the same again changes nothing.
     *
     * @return the event, none when it was refused so already
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or ILLEGAL_TRANSITION
     */
    Optional<TrancheRefused> refuse(RefusalReason reason, Actor by) {
        ministry.mustBe(by);
        if (status == TrancheStatus.REFUSED && Objects.equals(refusalReason, reason)) {
            return Optional.empty();
        }
        status = status.next(TrancheStatus.REFUSED);
        refusalReason = reason;
        return Optional.of(new TrancheRefused(id(), reason));
    }

    /** Takes a confirmation back: the payment was not made. */
    TranchePaymentReversed reversePayment(Actor by) {
        ministry.mustBe(by);
        status = status.next(TrancheStatus.DUE);
        paidOn = null;
        paymentReference = null;
        return new TranchePaymentReversed(id(), grantId, year, amount);
    }

    /**
     * Is not needed.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_SCHEME_OWNER or ILLEGAL_TRANSITION
     */
    TrancheCancelled cancel(Actor by) {
        ministry.mustBe(by);
        status = status.next(TrancheStatus.CANCELLED);
        return new TrancheCancelled(id(), grantId, year, amount);
    }

    UUID grantId() {
        return grantId;
    }

    SchemeCode schemeCode() {
        return schemeCode;
    }

    Ministry ministry() {
        return ministry;
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    int no() {
        return no;
    }

    int year() {
        return year;
    }

    Money amount() {
        return amount;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    TrancheStatus status() {
        return status;
    }

    @Nullable UUID instructionId() {
        return instructionId;
    }

    @Nullable LocalDate paidOn() {
        return paidOn;
    }

    @Nullable RefusalReason refusalReason() {
        return refusalReason;
    }
}
