package nl.nplv.wbmgp.designation;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.wbmgp.designation.DesignationProblem.ALREADY_DECIDED;
import static nl.nplv.wbmgp.designation.DesignationProblem.APPLICATION_INCOMPLETE;
import static nl.nplv.wbmgp.designation.DesignationProblem.WRONG_PROVINCE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.ActTerms;
import nl.nplv.wbmgp.act.term.Deadline;
import nl.nplv.wbmgp.designation.ApplicationEvent.DesignationApplicationAdopted;
import nl.nplv.wbmgp.designation.ApplicationEvent.DesignationApplicationDrafted;
import nl.nplv.wbmgp.designation.ApplicationEvent.DesignationApplicationRevised;
import nl.nplv.wbmgp.designation.ApplicationEvent.DesignationApplicationWithdrawn;
import nl.nplv.wbmgp.designation.ApplicationEvent.DesignationApplied;
import nl.nplv.wbmgp.designation.ApplicationEvent.DesignationDecided;
import nl.nplv.wbmgp.designation.ApplicationEvent.ProvincialAdviceAsked;
import nl.nplv.wbmgp.designation.ApplicationEvent.ProvincialAdviceGiven;
import nl.nplv.wbmgp.municipality.Municipalities;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Council's request to use art. 8, 9 or 10 in named units (aanvraag gebiedsaanwijzing, Wbmgp art. 5 and 6). */
@Entity
public class DesignationApplication extends Aggregate {
    private MunicipalityCode municipalityCode;

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationFacts facts;

    private @Nullable LocalDate councilDecisionOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate decideBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Advice advice;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Decision decision;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DesignationApplication() {}

    DesignationApplication(MunicipalityCode municipalityCode, ApplicationKind kind, ApplicationFacts facts) {
        this.municipalityCode = municipalityCode;
        this.kind = kind;
        this.facts = facts;
    }

    /** Prepares it. */
    DesignationApplicationDrafted draft(Actor by) {
        by.mustActFor(municipalityCode);
        Municipalities.mustKnow(municipalityCode, "/municipalityCode");
        return new DesignationApplicationDrafted(id(), municipalityCode);
    }

    /** Changes what is asked for, as long as the council has not adopted it. */
    DesignationApplicationRevised revise(ApplicationFacts revised, Actor by) {
        by.mustActFor(municipalityCode);
        if (status != ApplicationStatus.DRAFT) {
            throw ILLEGAL_TRANSITION.at("/facts", "only a DRAFT can be revised; this one is " + status);
        }
        facts = revised;
        return new DesignationApplicationRevised(id(), municipalityCode);
    }

    /**
     * The council decides to apply (Wbmgp art. 5(1)).
     *
     * @param decidedOn day of the council's decision
     * @throws nl.nplv.shared.problem.RuleViolation APPLICATION_INCOMPLETE, what the act refuses, or ILLEGAL_TRANSITION
     */
    DesignationApplicationAdopted adopt(LocalDate decidedOn, Places places, Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        var adopted = status.next(ApplicationStatus.ADOPTED);
        if (decidedOn.isAfter(today)) {
            throw APPLICATION_INCOMPLETE.at("/councilDecisionOn", "lies after today, " + today);
        }
        facts.mustSayWhatIsAsked(kind);
        Judged.of(facts, places).mustBePossible(today);
        status = adopted;
        councilDecisionOn = decidedOn;
        return new DesignationApplicationAdopted(id(), municipalityCode, decidedOn);
    }

    /**
     * The council sends it; the minister has it the same day, and the eight weeks run (WB4, Wbmgp art. 6(5)).
     *
     * @param places units and designations that it is about
     * @throws nl.nplv.shared.problem.RuleViolation what act and places refuse, or ILLEGAL_TRANSITION
     */
    DesignationApplied send(Places places, Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        var received = status.next(ApplicationStatus.RECEIVED);
        places.mustTake(facts, today);
        Judged.of(facts, places).mustBePossible(today);
        status = received;
        receivedOn = today;
        var deadline = deadline(today);
        decideBy = deadline.lastDay();
        return new DesignationApplied(
                id(), municipalityCode, kind, facts.measures(), places.unitIds(), today, deadline.lastDay());
    }

    /** The minister asks the province about chances of housing in the region (Wbmgp art. 6(4)). */
    ProvincialAdviceAsked askAdvice(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        mustBeUndecided("/status", today);
        status = status.next(ApplicationStatus.ADVICE_ASKED);
        var province = Municipalities.get(municipalityCode, "").province();
        advice = new Advice(province, today, null, null, null);
        return new ProvincialAdviceAsked(id(), province);
    }

    /**
     * The province answers.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WRONG_PROVINCE, ALREADY_DECIDED, or ILLEGAL_TRANSITION when nothing is asked
     */
    ProvincialAdviceGiven advise(Advice.Opinion opinion, String text, Actor by, LocalDate today) {
        var province = Municipalities.get(municipalityCode, "").province();
        if (!by.organisation().equals(province.value())) {
            throw WRONG_PROVINCE.because(by.organisation() + " is not asked; " + province + " is");
        }
        mustBeUndecided("/opinion", today);
        var asked = advice;
        if (asked == null || asked.opinion() != null) {
            throw ILLEGAL_TRANSITION.at("/opinion", "advice is given once, after it is asked");
        }
        advice = new Advice(province, asked.askedOn(), today, opinion, text);
        return new ProvincialAdviceGiven(id(), province, opinion);
    }

    /**
     * Announces the minister's decision to the council today; the announcement counts, not the signature (WB4).
     *
     * @throws nl.nplv.shared.problem.RuleViolation ALREADY_DECIDED when decided, or after {@link #decideBy()}: then it is deemed
     *     granted, whether or not that is recorded yet; TERM_TOO_LONG; ILLEGAL_TRANSITION
     */
    DesignationDecided decide(Decision decided, Places places, Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        mustBeUndecided("/outcome", today);
        var next = status.next(decided.outcome().status());
        decided.mustFit(facts, today);
        var restsOn = Judged.of(facts, places).mustAllow(decided, Objects.requireNonNull(receivedOn), today);
        status = next;
        decision = decided.restingOn(restsOn);
        return decided(decided, false);
    }

    /**
     * The eight weeks ran out without an announcement: the designation is deemed made (Wbmgp art. 6(5)).
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION when a decision was announced or the term still runs
     */
    DesignationDecided deem(Places places, Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        var next = status.next(ApplicationStatus.DEEMED_GRANTED);
        var received = Objects.requireNonNull(receivedOn);
        var deadline = deadline(received);
        if (deadline.isMetOn(today)) {
            throw ILLEGAL_TRANSITION.at("/status", "the term runs until " + deadline.lastDay());
        }
        status = next;
        decision = Judged.of(facts, places).deemed(deadline.dayAfter(), received, today);
        return decided(decision, true);
    }

    /** The council takes it back, as long as nothing is decided. */
    DesignationApplicationWithdrawn withdraw(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        mustBeUndecided("/status", today);
        status = status.next(ApplicationStatus.WITHDRAWN);
        return new DesignationApplicationWithdrawn(id(), municipalityCode);
    }

    /** Whether everybody may read it: the council has adopted it (DOMAIN 2). */
    boolean isPublic() {
        return councilDecisionOn != null;
    }

    /** What the decision grants, when it does. */
    boolean isGranted() {
        return decision != null && decision.outcome().grants();
    }

    /** The decision, once there is one. */
    Decision granted() {
        return Objects.requireNonNull(decision);
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    ApplicationKind kind() {
        return kind;
    }

    ApplicationFacts facts() {
        return facts;
    }

    @Nullable LocalDate councilDecisionOn() {
        return councilDecisionOn;
    }

    @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    /** Last day, included, on which a decision can be announced; set on receipt. */
    @Nullable LocalDate decideBy() {
        return decideBy;
    }

    @Nullable Advice advice() {
        return advice;
    }

    @Nullable Decision decision() {
        return decision;
    }

    ApplicationStatus status() {
        return status;
    }

    private DesignationDecided decided(Decision made, boolean deemed) {
        return new DesignationDecided(
                id(), municipalityCode, made.outcome(), facts.measures(), made.start(), made.end(), deemed);
    }

    /** Sent and received are one step here, so the text until 2016 and the present one count from the same day. */
    private static Deadline deadline(LocalDate received) {
        return ActTerms.designationDecision(received, received);
    }

    private void mustBeUndecided(String pointer, LocalDate today) {
        if (status.isDecided()) {
            throw ALREADY_DECIDED.at(pointer, "it is " + status);
        }
        if (decideBy != null && status.awaitsDecision() && today.isAfter(decideBy)) {
            throw ALREADY_DECIDED.at(pointer, "deemed granted: nothing was announced by " + decideBy);
        }
    }
}
