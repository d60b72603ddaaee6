package nl.nplv.participation.contribution;

import static nl.nplv.participation.contribution.ContributionProblem.ALREADY_ANSWERED;
import static nl.nplv.participation.contribution.ContributionProblem.CONTRIBUTION_FULL;
import static nl.nplv.participation.moderation.ModerationProblem.NOT_HIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nplv.participation.contribution.ContributionEvent.ContributionAnswered;
import nl.nplv.participation.contribution.ContributionEvent.ContributionExtended;
import nl.nplv.participation.contribution.ContributionEvent.ContributionGrouped;
import nl.nplv.participation.contribution.ContributionEvent.ContributionModerated;
import nl.nplv.participation.contribution.ContributionEvent.ContributionObjected;
import nl.nplv.participation.contribution.ContributionEvent.ContributionReceived;
import nl.nplv.participation.contribution.ContributionEvent.ContributionWithdrawn;
import nl.nplv.participation.moderation.HideReason;
import nl.nplv.participation.moderation.Moderation;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.participation.process.ParticipationProcess;
import nl.nplv.participation.text.Hint;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a resident contributes to a process. The original is sealed for its author; others see what {@link #publicSaid} holds. */
@Entity
public class Contribution extends Aggregate {
    /** A contribution is a contribution, not a diary. */
    private static final int MOST_ADDITIONS = 20;

    private UUID processId;
    private boolean anonymous;
    private Instant receivedAt;
    private byte @Nullable [] original;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Said publicSaid;

    private @Nullable String searchText;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Hint> hints = Set.of();

    @Enumerated(EnumType.STRING)
    private ModerationStatus status = ModerationStatus.PENDING;

    @Enumerated(EnumType.STRING)
    private @Nullable HideReason hideReason;

    private byte @Nullable [] objection;
    private int attachments;
    private @Nullable UUID themeId;
    private @Nullable String response;
    private @Nullable LocalDate respondedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(ParticipationProcess process, boolean anonymous, Instant receivedAt) {
        this.processId = process.id();
        this.anonymous = anonymous;
        this.receivedAt = receivedAt;
    }

    /**
     * Takes what somebody says.
     *
     * @param sealed the original, sealed for the author
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_CLOSED or ANSWER_INVALID
     */
    ContributionReceived receive(Said said, byte[] sealed, ParticipationProcess process, Actor by, LocalDate today) {
        by.mustActIn(process.focusAreaSlug());
        process.mustTakeContributions(today);
        process.questionnaire().mustTake(said.answers());
        keep(said, sealed);
        return new ContributionReceived(id(), processId);
    }

    /**
     * Adds to it; a moderator looks again. What was hidden stays hidden: the way back is an objection.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_CLOSED, CONTRIBUTION_FULL, or ILLEGAL_TRANSITION when withdrawn
     */
    ContributionExtended extend(Said extended, byte[] sealed, ParticipationProcess process, Actor by, LocalDate today) {
        by.mustActIn(process.focusAreaSlug());
        process.mustTakeContributions(today);
        if (extended.additions().size() > MOST_ADDITIONS) {
            throw CONTRIBUTION_FULL.because("at most " + MOST_ADDITIONS + " additions");
        }
        if (status == ModerationStatus.VISIBLE) {
            status = status.next(ModerationStatus.PENDING);
        }
        keep(extended, sealed);
        return new ContributionExtended(id(), processId);
    }

    private void keep(Said said, byte[] sealed) {
        original = sealed;
        hints = said.hints();
        show(said.masked());
    }

    private void show(Said shown) {
        publicSaid = shown;
        searchText = shown.searchable();
    }

    /**
     * Decides whether others see it; nothing in it is edited. What may not be public can be hidden at any time.
     *
     * @param said the original
     * @throws nl.nplv.shared.problem.RuleViolation REASON_MISMATCH or ILLEGAL_TRANSITION
     */
    ContributionModerated moderate(Moderation decision, Said said, ParticipationProcess process, Actor by) {
        process.mustBeOrganisedBy(by);
        if (!decision.hides()) {
            process.mustTakeAnswers();
        }
        status = decision.after(status);
        hideReason = decision.reason();
        show(decision.showsHints() ? said.shown() : said.masked());
        searchText = isVisible() ? searchText : null;
        return new ContributionModerated(id(), processId, status, hideReason);
    }

    /**
     * Objects to its being hidden; a moderator of the organiser looks again.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_HIDDEN
     */
    ContributionObjected object(byte[] sealed, ParticipationProcess process, Actor by) {
        by.mustActIn(process.focusAreaSlug());
        if (status != ModerationStatus.HIDDEN) {
            throw NOT_HIDDEN.because("the contribution is " + status);
        }
        objection = sealed;
        return new ContributionObjected(id(), processId);
    }

    /** Says what it is about. */
    ContributionGrouped group(UUID theme, ParticipationProcess process, Actor by) {
        process.mustBeOrganisedBy(by);
        process.mustTakeAnswers();
        mustNotBeWithdrawn();
        themeId = process.theme(theme).id();
        return new ContributionGrouped(id(), processId, theme);
    }

    /**
     * Answers it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ALREADY_ANSWERED
     */
    ContributionAnswered answer(String text, ParticipationProcess process, Actor by, LocalDate today) {
        process.mustBeOrganisedBy(by);
        process.mustTakeAnswers();
        mustNotBeWithdrawn();
        if (response != null) {
            throw ALREADY_ANSWERED.because("its author read the first answer already");
        }
        response = text;
        respondedOn = today;
        return new ContributionAnswered(id(), processId);
    }

    /** Takes it back: it counts no more, and what it said is gone. */
    ContributionWithdrawn withdraw(Actor by) {
        status = status.next(ModerationStatus.WITHDRAWN);
        original = null;
        objection = null;
        attachments = 0;
        publicSaid = null;
        searchText = null;
        hints = Set.of();
        return new ContributionWithdrawn(id(), processId);
    }

    private void mustNotBeWithdrawn() {
        if (isWithdrawn()) {
            throw ILLEGAL_TRANSITION.because("its author took it back");
        }
    }

    public boolean isWithdrawn() {
        return status == ModerationStatus.WITHDRAWN;
    }

    /**
     * Takes an attachment. The version moves, so that no moderator publishes what came after they looked.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_CLOSED, or ILLEGAL_TRANSITION once a moderator decided
     */
    public ContributionExtended attach(ParticipationProcess process, Actor by, LocalDate today) {
        by.mustActIn(process.focusAreaSlug());
        process.mustTakeContributions(today);
        if (status != ModerationStatus.PENDING) {
            throw ILLEGAL_TRANSITION.because("attachments come before a moderator decides; it is " + status);
        }
        attachments++;
        return new ContributionExtended(id(), processId);
    }

    /** Whether others see its attachments. */
    public boolean isVisible() {
        return status == ModerationStatus.VISIBLE;
    }

    public UUID processId() {
        return processId;
    }

    boolean anonymous() {
        return anonymous;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    byte @Nullable [] original() {
        return original;
    }

    /** What others see, unless it is hidden or withdrawn. */
    @Nullable Said publicSaid() {
        return status == ModerationStatus.HIDDEN ? null : publicSaid;
    }

    Set<Hint> hints() {
        return hints;
    }

    ModerationStatus status() {
        return status;
    }

    @Nullable HideReason hideReason() {
        return hideReason;
    }

    byte @Nullable [] objection() {
        return objection;
    }

    int attachments() {
        return attachments;
    }

    @Nullable UUID themeId() {
        return themeId;
    }

    @Nullable String response() {
        return response;
    }

    @Nullable LocalDate respondedOn() {
        return respondedOn;
    }
}
