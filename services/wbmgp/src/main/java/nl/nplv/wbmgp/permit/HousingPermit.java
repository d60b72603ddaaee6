package nl.nplv.wbmgp.permit;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.wbmgp.permit.PermitProblem.APPLIED_IN_FUTURE;
import static nl.nplv.wbmgp.permit.PermitProblem.DAY_TOO_EARLY;
import static nl.nplv.wbmgp.permit.PermitProblem.DEFERRAL_LATE;
import static nl.nplv.wbmgp.permit.PermitProblem.DWELLING_PRICE_INVALID;
import static nl.nplv.wbmgp.permit.PermitProblem.OWNER_CONSENT_MISSING;
import static nl.nplv.wbmgp.permit.PermitProblem.RESEARCH_TOO_EARLY;
import static nl.nplv.wbmgp.permit.PermitProblem.WRONG_INSTRUMENT;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.permit.PermitCase;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration;
import nl.nplv.wbmgp.act.permit.PermitOutcome;
import nl.nplv.wbmgp.act.permit.PermitRules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.designation.Designation;
import nl.nplv.wbmgp.mandate.Mandate;
import nl.nplv.wbmgp.municipality.Municipalities;
import nl.nplv.wbmgp.permit.PermitEvent.DeclarationIssued;
import nl.nplv.wbmgp.permit.PermitEvent.PermitApplied;
import nl.nplv.wbmgp.permit.PermitEvent.PermitChecked;
import nl.nplv.wbmgp.permit.PermitEvent.PermitDecided;
import nl.nplv.wbmgp.permit.PermitEvent.PermitDecisionDeferred;
import nl.nplv.wbmgp.permit.PermitEvent.PermitEntrusted;
import nl.nplv.wbmgp.permit.PermitEvent.PermitResumed;
import nl.nplv.wbmgp.permit.PermitEvent.PermitSuspended;
import nl.nplv.wbmgp.permit.PermitEvent.PoliceResearchAsked;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Permit to live in a listed dwelling (huisvestingsvergunning), from application to decision; what follows is its aftermath. */
@Entity
public class HousingPermit extends Aggregate {
    /** The texts of the act that are stored begin here. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private MunicipalityCode municipalityCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Dwelling dwelling;

    private String applicant;
    private LocalDate appliedOn;
    private LocalDate decideBy;
    private @Nullable LocalDate suspendedOn;
    private long suspendedDays;

    /** Day that the applicant was told of (Awb 4:14(3)). */
    private @Nullable LocalDate deferredUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> designationIds;

    private @Nullable UUID mandateId;
    private byte @Nullable [] sealedFile;
    private byte @Nullable [] sealedExcuse;

    @Enumerated(EnumType.STRING)
    private Declaration.@Nullable Says declaration;

    private boolean hearingOffered;

    /** Hibernate leaves it out while it is empty. */
    @Embedded
    private @Nullable Aftermath aftermath;

    @Enumerated(EnumType.STRING)
    private PermitStatus status = PermitStatus.APPLIED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected HousingPermit() {}

    HousingPermit(MunicipalityCode municipalityCode, Dwelling dwelling, String applicant, LocalDate appliedOn) {
        if (appliedOn.isBefore(EARLIEST)) {
            throw DAY_TOO_EARLY.at("/appliedOn", "lies before " + EARLIEST);
        }
        this.municipalityCode = municipalityCode;
        this.dwelling = dwelling;
        this.applicant = applicant;
        this.appliedOn = appliedOn;
        this.designationIds = List.of();
        this.decideBy = decideBy(0);
    }

    /**
     * Takes in an application; whoever it is from, it is for the executive of its municipality.
     *
     * @param holding designations that hold where the dwelling lies on the day of application
     * @throws nl.nplv.shared.problem.RuleViolation APPLIED_IN_FUTURE, OWNER_CONSENT_MISSING, DWELLING_PRICE_INVALID or UNKNOWN_REGION
     */
    PermitApplied apply(SeekerFile file, List<Designation> holding, Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        Municipalities.mustKnow(municipalityCode, "/municipalityCode");
        if (appliedOn.isAfter(today)) {
            throw APPLIED_IN_FUTURE.at("/appliedOn", "lies after " + today);
        }
        if (!dwelling.price().isPositive()) {
            throw DWELLING_PRICE_INVALID.at("/dwelling/price", "must be above zero");
        }
        if (!file.ownerConsent() && holding.stream().anyMatch(each -> each.measure() == Measure.ART10)) {
            throw OWNER_CONSENT_MISSING.at("/ownerConsent", "needed where article 10 holds");
        }
        designationIds = holding.stream().map(Designation::id).toList();
        return new PermitApplied(id(), municipalityCode, designationIds, decideBy);
    }

    /**
     * The executive lets the landlord of the dwelling decide (Huisvestingswet art. 19).
     *
     * @throws nl.nplv.shared.problem.RuleViolation MANDATE_MISSING or ILLEGAL_TRANSITION
     */
    PermitEntrusted entrust(Mandate mandate, Actor by, LocalDate today) {
        mustBeOwn(by);
        mustBeOpen();
        mandate.mustHold(municipalityCode, today);
        mandateId = mandate.id();
        return new PermitEntrusted(id(), mandate.id());
    }

    /** The executive records what it found, once or more. */
    PermitChecked check(Actor by) {
        mustBeOwnOrEntrusted(by);
        if (status != PermitStatus.CHECKING) {
            status = status.next(PermitStatus.CHECKING);
        }
        return new PermitChecked(id());
    }

    /**
     * Tells the applicant of another day within the eight weeks (Awb 4:14(3)).
     *
     * @throws nl.nplv.shared.problem.RuleViolation DEFERRAL_LATE or ILLEGAL_TRANSITION
     */
    PermitDecisionDeferred defer(LocalDate until, Actor by, LocalDate today) {
        mustBeOwn(by);
        mustBeOpen();
        if ((suspendedOn == null && today.isAfter(decideBy)) || until.isBefore(decideBy)) {
            throw DEFERRAL_LATE.at("/until", "told by " + decideBy + ", and not to an earlier day");
        }
        deferredUntil = until;
        decideBy = until;
        return new PermitDecisionDeferred(id(), until);
    }

    /** Asks the applicant to complete it; the term stands still from the next day (Awb 4:15(1)(a)). */
    PermitSuspended suspend(Actor by, LocalDate today) {
        mustBeOwn(by);
        mustBeOpen();
        if (suspendedOn != null) {
            throw ILLEGAL_TRANSITION.at("/status", "it stands still since " + suspendedOn);
        }
        suspendedOn = today;
        return new PermitSuspended(id());
    }

    /** It was completed, or the day for it passed: the term runs again, and so does a longer one that was told of. */
    PermitResumed resume(Actor by, LocalDate today) {
        mustBeOwn(by);
        mustBeOpen();
        if (suspendedOn == null) {
            throw ILLEGAL_TRANSITION.at("/status", "its term runs");
        }
        var stoodStill = ChronoUnit.DAYS.between(suspendedOn, today);
        suspendedDays += stoodStill;
        suspendedOn = null;
        // a day that a letter sets is not moved past a weekend (Atw 1)
        deferredUntil = deferredUntil == null ? null : deferredUntil.plusDays(stoodStill);
        decideBy = deferredUntil == null ? decideBy(suspendedDays) : deferredUntil;
        return new PermitResumed(id(), decideBy);
    }

    /**
     * All other criteria are met: the mayor is told (decree art. 4(2)).
     *
     * @throws nl.nplv.shared.problem.RuleViolation WRONG_INSTRUMENT, RESEARCH_TOO_EARLY or ILLEGAL_TRANSITION
     */
    PoliceResearchAsked askResearch(PermitCase asked, Actor by) {
        mustBeOwnOrEntrusted(by);
        if (asked.designations().stream().noneMatch(each -> each.instrument() == Instrument.POLICE_DATA)) {
            throw WRONG_INSTRUMENT.because("no designation here names research on police data");
        }
        var verdict = PermitRules.judge(asked, Answers.DEFAULT);
        if (verdict.outcome() != PermitOutcome.RESEARCH_NEEDED) {
            throw RESEARCH_TOO_EARLY.because("by the other criteria it is " + verdict.outcome());
        }
        status = status.next(PermitStatus.POLICE_RESEARCH);
        return new PoliceResearchAsked(id());
    }

    /**
     * Takes the mayor's declaration over: the outcome, and that a hearing was offered where it must be. As long as an objection is
     * not decided the mayor may declare once more, since the declaration is reviewed with the permit (Awb 6:3).
     */
    public DeclarationIssued receive(Declaration.Says says, boolean offered, Actor by) {
        by.mustActFor(municipalityCode);
        if (status == PermitStatus.OBJECTION) {
            aftermath().declareAnew();
        } else {
            status = status.next(PermitStatus.CHECKING);
        }
        declaration = says;
        hearingOffered = offered;
        return new DeclarationIssued(id(), says);
    }

    /**
     * Decides, by the act (WB5, DOMAIN 3.5 permit algorithm).
     *
     * @param asked the case, hardship and choice included
     * @param occupyBy last day to move in, when it is granted
     * @throws nl.nplv.shared.problem.RuleViolation PRIORITY_NOT_REFUSAL, REFUSAL_WITHOUT_GROUND, GRANT_NOT_ALLOWED,
     *     OCCUPY_BY_MISSING, INFORMATION_MISSING, DECLARATION_AWAITED or ILLEGAL_TRANSITION
     */
    PermitDecided decide(PermitCase asked, Intended intended, @Nullable LocalDate occupyBy, Actor by, LocalDate today) {
        mustBeOwnOrEntrusted(by);
        if (status != PermitStatus.CHECKING) {
            throw ILLEGAL_TRANSITION.at("/outcome", "decided after a check; this one is " + status);
        }
        var decision = intended.decision(asked, occupyBy, today);
        status = status.next(decision.outcome().status());
        aftermath().begin(decision);
        return new PermitDecided(id(), municipalityCode, decision.outcome(), decision.grounds(), decision.hardship());
    }

    /** The part after the decision. */
    Aftermath aftermath() {
        if (aftermath == null) {
            aftermath = new Aftermath();
        }
        return aftermath;
    }

    /**
     * This permit, with a decision to write about.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND as long as there is none
     */
    HousingPermit mustBeDecided() {
        if (aftermath().decided().isEmpty()) {
            throw NOT_FOUND.because("there is no decision yet");
        }
        return this;
    }

    void step(PermitStatus next) {
        status = status.next(next);
    }

    /**
     * Refuses whoever does not act for the municipality that decides.
     *
     * @throws nl.nplv.shared.problem.RuleViolation FORBIDDEN
     */
    void mustBeOwn(Actor by) {
        if (by.tier() != Tier.MUNICIPALITY) {
            throw FORBIDDEN.because("only the municipality decides");
        }
        by.mustActFor(municipalityCode);
    }

    /** The executive, or the landlord that found the permit: it is found by no other. */
    private void mustBeOwnOrEntrusted(Actor by) {
        if (!by.role().equals(Role.ALL) || mandateId == null) {
            mustBeOwn(by);
        }
    }

    void keep(byte[] sealed) {
        sealedFile = sealed;
    }

    void keepExcuse(byte[] sealed) {
        sealedExcuse = sealed;
    }

    void forget() {
        sealedFile = null;
        sealedExcuse = null;
    }

    byte @Nullable [] sealedFile() {
        return sealedFile;
    }

    /** Why a late objection was excused. */
    byte @Nullable [] sealedExcuse() {
        return sealedExcuse;
    }

    /** Municipality that decides. */
    public MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** Day of application: ages and looking back are counted from it. */
    public LocalDate appliedOn() {
        return appliedOn;
    }

    /** Where it stands. */
    public PermitStatus status() {
        return status;
    }

    /** The dwelling. */
    public Dwelling dwelling() {
        return dwelling;
    }

    /** Designations that held where the dwelling lies when somebody applied. */
    public List<UUID> designationIds() {
        return designationIds;
    }

    /** Mandate by which a landlord decides. */
    @Nullable UUID mandateId() {
        return mandateId;
    }

    String applicant() {
        return applicant;
    }

    LocalDate decideBy() {
        return decideBy;
    }

    @Nullable LocalDate suspendedOn() {
        return suspendedOn;
    }

    Declaration.@Nullable Says declaration() {
        return declaration;
    }

    boolean hearingOffered() {
        return hearingOffered;
    }

    private LocalDate decideBy(long suspended) {
        return ActTerms.permitDecision(appliedOn)
                .term()
                .after(appliedOn, suspended)
                .lastDay();
    }

    private void mustBeOpen() {
        if (!status.isOpen()) {
            throw ILLEGAL_TRANSITION.at("/status", "it is " + status);
        }
    }
}
