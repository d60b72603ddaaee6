package nl.nplv.participation.signal;

import static nl.nplv.participation.signal.SignalProblem.SIGNAL_MUNICIPALITY_ONLY;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.participation.signal.SignalEvent.SignalAnswered;
import nl.nplv.participation.signal.SignalEvent.SignalClosed;
import nl.nplv.participation.signal.SignalEvent.SignalErased;
import nl.nplv.participation.signal.SignalEvent.SignalOverdue;
import nl.nplv.participation.signal.SignalEvent.SignalReceived;
import nl.nplv.participation.signal.SignalEvent.SignalReopened;
import nl.nplv.participation.signal.SignalEvent.SignalTakenUp;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Report that involvement goes wrong (signaal, klacht): for the municipality's executive only, RP2 and RP5. */
@Entity
public class Signal extends Aggregate {
    private UUID focusAreaId;
    private String focusAreaSlug;
    private MunicipalityCode municipalityCode;

    @Enumerated(EnumType.STRING)
    private SignalCategory category;

    private byte @Nullable [] text;
    private byte @Nullable [] answer;
    private LocalDate receivedOn;
    private LocalDate answerBy;
    private @Nullable LocalDate answeredOn;
    /** An object, since lists filter by it. */
    private Boolean overdue = false;

    @Enumerated(EnumType.STRING)
    private SignalStatus status = SignalStatus.RECEIVED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Signal() {}

    Signal(KnownArea area, SignalCategory category, LocalDate receivedOn, Period answerWithin) {
        this.focusAreaId = area.id();
        this.focusAreaSlug = area.slug();
        this.municipalityCode = area.municipalityCode();
        this.category = category;
        this.receivedOn = receivedOn;
        this.answerBy = receivedOn.plus(answerWithin);
    }

    /**
     * Takes what somebody reports.
     *
     * @param sealed what it says, sealed for the reporter
     * @param assignedTo role that it is meant for
     * @throws nl.nplv.shared.problem.RuleViolation SIGNAL_MUNICIPALITY_ONLY (RP2)
     */
    SignalReceived receive(byte[] sealed, String assignedTo, Actor by) {
        by.mustActIn(focusAreaSlug);
        if (!assignedTo.equals(Role.EXE)) {
            throw SIGNAL_MUNICIPALITY_ONLY.at("/assignedTo", "was " + assignedTo + "; only EXE");
        }
        text = sealed;
        return new SignalReceived(id(), focusAreaId, category, answerBy);
    }

    /** The executive takes it up. */
    SignalTakenUp takeUp(Actor by) {
        mustBeHandledBy(by);
        mustHaveReporter();
        status = status.next(SignalStatus.IN_PROGRESS);
        return new SignalTakenUp(id(), focusAreaId, category);
    }

    /** The executive answers, for the reporter alone. */
    SignalAnswered answer(byte[] sealed, Actor by, LocalDate today) {
        mustBeHandledBy(by);
        mustHaveReporter();
        status = status.next(SignalStatus.ANSWERED);
        answer = sealed;
        answeredOn = today;
        return new SignalAnswered(id(), focusAreaId, category);
    }

    /**
     * The reporter is not content; the clock starts anew.
     *
     * @param sealed all it says by now, sealed for the reporter
     */
    SignalReopened reopen(byte[] sealed, Actor by, LocalDate today, Period answerWithin) {
        by.mustActIn(focusAreaSlug);
        status = status.next(SignalStatus.REOPENED);
        text = sealed;
        answerBy = today.plus(answerWithin);
        answeredOn = null;
        overdue = false;
        return new SignalReopened(id(), focusAreaId, category, answerBy);
    }

    /** It rests. */
    SignalClosed close(Actor by) {
        mustBeHandledBy(by);
        status = status.next(SignalStatus.CLOSED);
        return new SignalClosed(id(), focusAreaId, category);
    }

    /** Tells that its last day passed without an answer (RP5). */
    SignalOverdue announceOverdue(Actor by) {
        overdue = true;
        return new SignalOverdue(id(), focusAreaId, category, answerBy);
    }

    /** Whether its last day, included, passed and nobody was told. */
    boolean isToBeAnnouncedOn(LocalDate today) {
        return !overdue && text != null && status.awaitsAnswer() && today.isAfter(answerBy);
    }

    /** Forgets what it said and was answered. */
    SignalErased erase(Actor by) {
        text = null;
        answer = null;
        return new SignalErased(id(), focusAreaId, category);
    }

    /** Refuses everybody but the executive of the area's municipality (RP2). */
    void mustBeHandledBy(Actor by) {
        if (by.tier() != Tier.MUNICIPALITY) {
            throw SIGNAL_MUNICIPALITY_ONLY.because("only the executive handles signals");
        }
        by.mustActFor(municipalityCode);
    }

    /**
     * Refuses to handle what nobody waits for any more.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION once the reporter was erased
     */
    void mustHaveReporter() {
        if (text == null) {
            throw ILLEGAL_TRANSITION.because("its reporter was erased");
        }
    }

    UUID focusAreaId() {
        return focusAreaId;
    }

    String focusAreaSlug() {
        return focusAreaSlug;
    }

    SignalCategory category() {
        return category;
    }

    byte @Nullable [] text() {
        return text;
    }

    byte @Nullable [] answer() {
        return answer;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    boolean overdue() {
        return overdue;
    }

    SignalStatus status() {
        return status;
    }
}
