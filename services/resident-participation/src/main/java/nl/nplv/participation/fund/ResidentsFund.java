package nl.nplv.participation.fund;

import static nl.nplv.participation.fund.FundProblem.ALLIANCE_DECISION_MISSING;
import static nl.nplv.participation.fund.FundProblem.AREA_MISMATCH;
import static nl.nplv.participation.fund.FundProblem.ENTRY_NOT_CORRECTABLE;
import static nl.nplv.participation.fund.FundProblem.FUND_NOT_EMPTY;
import static nl.nplv.participation.initiative.InitiativeProblem.NATIONAL_FUNDING_NOT_ALLOWED;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.participation.fund.FundEvent.FundDeposited;
import nl.nplv.participation.fund.FundEvent.FundEntryCorrected;
import nl.nplv.participation.fund.FundEvent.FundGrantPaid;
import nl.nplv.participation.fund.FundEvent.FundGrantReleased;
import nl.nplv.participation.fund.FundEvent.FundGrantRepaid;
import nl.nplv.participation.fund.FundEvent.FundGrantReserved;
import nl.nplv.participation.fund.FundEvent.FundReturned;
import nl.nplv.participation.fund.FundEvent.ResidentsFundClosed;
import nl.nplv.participation.fund.FundEvent.ResidentsFundCreated;
import nl.nplv.participation.fund.FundEvent.ResidentsFundProposed;
import nl.nplv.participation.initiative.CitizenInitiative;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Local pot for residents' initiatives (bewonersfonds); whether there is one is the alliance's choice (RP4). */
@Entity
public class ResidentsFund extends Aggregate {
    private UUID focusAreaId;
    private String focusAreaSlug;
    private MunicipalityCode municipalityCode;
    private String manager;
    private @Nullable UUID allianceDecisionId;
    private Money contributed = Money.ZERO;
    private Money available = Money.ZERO;
    private Money reserved = Money.ZERO;
    private Money granted = Money.ZERO;

    @Enumerated(EnumType.STRING)
    private FundStatus status = FundStatus.PROPOSED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ResidentsFund() {}

    ResidentsFund(KnownArea area, String manager) {
        this.focusAreaId = area.id();
        this.focusAreaSlug = area.slug();
        this.municipalityCode = area.municipalityCode();
        this.manager = manager;
    }

    /** Proposes it to the alliance. */
    ResidentsFundProposed propose(KnownArea area, Actor by) {
        mustBeOfTheAlliance(by);
        area.mustBeOpen();
        return new ResidentsFundProposed(id(), focusAreaId);
    }

    /**
     * The alliance decided.
     *
     * @param decided whether a meeting that was held in this area took the decision
     * @throws nl.nplv.shared.problem.RuleViolation ALLIANCE_DECISION_MISSING (RP4)
     */
    ResidentsFundCreated activate(UUID decisionId, boolean decided, Actor by) {
        mustBeOfTheAlliance(by);
        if (!decided) {
            throw ALLIANCE_DECISION_MISSING.at(
                    "/allianceDecisionId", "no meeting that was held in " + focusAreaSlug + " took this decision");
        }
        status = status.next(FundStatus.ACTIVE);
        allianceDecisionId = decisionId;
        return new ResidentsFundCreated(id(), focusAreaId, decisionId);
    }

    /**
     * Municipality or local partner puts money in; never the state (RP3).
     *
     * @throws nl.nplv.shared.problem.RuleViolation NATIONAL_FUNDING_NOT_ALLOWED or ALLIANCE_DECISION_MISSING
     */
    FundDeposited deposit(Entry deposit, Actor by) {
        if (by.tier() == Tier.NATIONAL) {
            throw NATIONAL_FUNDING_NOT_ALLOWED.because("municipalities and local partners pay");
        }
        by.mustActWithin(municipalityCode, focusAreaSlug);
        mustBeActive();
        post(deposit);
        return new FundDeposited(id(), deposit.id(), deposit.amount());
    }

    /**
     * Promises money to an initiative that the area supports.
     *
     * @throws nl.nplv.shared.problem.RuleViolation AREA_MISMATCH, INITIATIVE_NOT_SUPPORTED, ALLIANCE_DECISION_MISSING or
     *     INSUFFICIENT_FUNDS (RP4)
     */
    FundGrantReserved reserve(FundGrant grant, Entry reservation, CitizenInitiative initiative, Actor by) {
        mustBeOfTheAlliance(by);
        mustBeActive();
        if (!initiative.focusAreaId().equals(focusAreaId)) {
            throw AREA_MISMATCH.at("/initiativeId", "the fund is for " + focusAreaSlug);
        }
        initiative.mustBeSupported();
        post(reservation);
        return new FundGrantReserved(id(), grant.id(), grant.initiativeId(), grant.amount());
    }

    /** Pays what was promised. */
    FundGrantPaid pay(FundGrant grant, Entry payment, Actor by) {
        mustBeOfTheAlliance(by);
        grant.pay();
        post(payment);
        return new FundGrantPaid(id(), grant.id(), grant.initiativeId(), grant.amount());
    }

    /** Promises no more. */
    FundGrantReleased release(FundGrant grant, Entry release, Actor by) {
        mustBeOfTheAlliance(by);
        grant.release();
        post(release);
        return new FundGrantReleased(id(), grant.id(), grant.initiativeId(), grant.amount());
    }

    /**
     * Takes money back from an initiative.
     *
     * @throws nl.nplv.shared.problem.RuleViolation INSUFFICIENT_FUNDS beyond what it got
     */
    FundGrantRepaid takeBack(FundGrant grant, Entry repayment, Actor by) {
        mustBeOfTheAlliance(by);
        mustBeActive();
        grant.repay(repayment.amount());
        post(repayment);
        return new FundGrantRepaid(id(), grant.id(), grant.initiativeId(), repayment.amount());
    }

    /** Gives money back to those who put it in. */
    FundReturned giveBack(Entry back, Actor by) {
        mustBeOfTheAlliance(by);
        mustBeActive();
        post(back);
        return new FundReturned(id(), back.id(), back.amount());
    }

    /**
     * Undoes an entry by its counter-posting.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ENTRY_NOT_CORRECTABLE, or INSUFFICIENT_FUNDS when the money was used
     */
    FundEntryCorrected correct(Entry wrong, Entry counter, Actor by) {
        mustBeOfTheAlliance(by);
        mustBeActive();
        if (!wrong.kind().isCorrectable()) {
            throw ENTRY_NOT_CORRECTABLE.at("/entryId", "this is a " + wrong.kind());
        }
        post(counter);
        return new FundEntryCorrected(id(), counter.id(), wrong.id(), wrong.amount());
    }

    /**
     * Ends it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation FUND_NOT_EMPTY
     */
    ResidentsFundClosed close(Actor by) {
        mustBeOfTheAlliance(by);
        if (!book().balance().isZero()) {
            throw FUND_NOT_EMPTY.because("there is " + book().balance() + " in it; return it first");
        }
        status = status.next(FundStatus.CLOSED);
        return new ResidentsFundClosed(id(), focusAreaId);
    }

    private void post(Entry entry) {
        var book = book().with(entry);
        contributed = book.contributed();
        available = book.available();
        reserved = book.reserved();
        granted = book.granted();
    }

    private void mustBeActive() {
        if (status == FundStatus.PROPOSED) {
            throw ALLIANCE_DECISION_MISSING.because("the alliance has not decided yet");
        }
        if (status == FundStatus.CLOSED) {
            throw ILLEGAL_TRANSITION.at("/status", "the fund is CLOSED");
        }
    }

    /** Refuses who is not of this area's alliance or its office. */
    private void mustBeOfTheAlliance(Actor by) {
        by.mustActIn(focusAreaSlug);
    }

    Book book() {
        return new Book(contributed, available, reserved, granted);
    }

    UUID focusAreaId() {
        return focusAreaId;
    }

    String focusAreaSlug() {
        return focusAreaSlug;
    }

    String manager() {
        return manager;
    }

    @Nullable UUID allianceDecisionId() {
        return allianceDecisionId;
    }

    FundStatus status() {
        return status;
    }
}
