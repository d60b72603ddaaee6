package nl.nplv.participation.initiative;

import static nl.nplv.participation.initiative.InitiativeProblem.INITIATIVE_NOT_SUPPORTED;
import static nl.nplv.participation.initiative.InitiativeProblem.NATIONAL_FUNDING_NOT_ALLOWED;
import static nl.nplv.participation.initiative.InitiativeProblem.SUPPORT_SOURCE_MISMATCH;
import static nl.nplv.participation.moderation.ModerationProblem.NOT_HIDDEN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeCompleted;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeDeclined;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeModerated;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeObjected;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeStarted;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeStopped;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeSubmitted;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeSupported;
import nl.nplv.participation.initiative.InitiativeEvent.InitiativeTakenUp;
import nl.nplv.participation.initiative.InitiativeEvent.InitiatorErased;
import nl.nplv.participation.moderation.HideReason;
import nl.nplv.participation.moderation.Moderation;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.participation.text.Hint;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Residents' own plan for their area (burger- of bewonersinitiatief), RP3. */
@Entity
public class CitizenInitiative extends Aggregate {
    private UUID focusAreaId;
    private String focusAreaSlug;
    private MunicipalityCode municipalityCode;
    private @Nullable String title;
    private @Nullable String plan;
    private byte @Nullable [] original;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Hint> hints = Set.of();

    @Enumerated(EnumType.STRING)
    private ModerationStatus moderation = ModerationStatus.PENDING;

    @Enumerated(EnumType.STRING)
    private @Nullable HideReason hideReason;

    private byte @Nullable [] objection;
    private @Nullable Money askedAmount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Support> support = List.of();

    private @Nullable String decision;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status = InitiativeStatus.SUBMITTED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CitizenInitiative() {}

    CitizenInitiative(KnownArea area, @Nullable Money askedAmount) {
        this.focusAreaId = area.id();
        this.focusAreaSlug = area.slug();
        this.municipalityCode = area.municipalityCode();
        this.askedAmount = askedAmount;
    }

    /**
     * Submits it, by any resident; until a moderator decided, hints of personal data are masked.
     *
     * @param sealed the words, sealed for their author
     */
    InitiativeSubmitted submit(Words words, byte[] sealed, KnownArea area, Actor by) {
        by.mustActIn(focusAreaSlug);
        area.mustBeOpen();
        original = sealed;
        hints = words.hints();
        show(words.masked());
        return new InitiativeSubmitted(id(), focusAreaId, askedAmount);
    }

    private void show(Words shown) {
        title = shown.title();
        plan = shown.plan();
    }

    /**
     * Decides whether others see its words; nothing in them is edited.
     *
     * @param words as they were written
     * @throws nl.nplv.shared.problem.RuleViolation REASON_MISMATCH or ILLEGAL_TRANSITION
     */
    InitiativeModerated moderate(Moderation decided, Words words, Actor by) {
        mustBeLookedAtBy(by);
        moderation = decided.after(moderation);
        hideReason = decided.reason();
        show(decided.showsHints() ? words : words.masked());
        return new InitiativeModerated(id(), focusAreaId, moderation, hideReason);
    }

    /**
     * Its initiator objects to its being hidden; a moderator looks again.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_HIDDEN
     */
    InitiativeObjected object(byte[] sealed, Actor by) {
        by.mustActIn(focusAreaSlug);
        if (moderation != ModerationStatus.HIDDEN) {
            throw NOT_HIDDEN.because("the initiative is " + moderation);
        }
        objection = sealed;
        return new InitiativeObjected(id(), focusAreaId);
    }

    /** The area looks at it. */
    InitiativeTakenUp takeUp(Actor by) {
        mustBeLookedAtBy(by);
        status = status.next(InitiativeStatus.UNDER_REVIEW);
        return new InitiativeTakenUp(id(), focusAreaId);
    }

    /**
     * The municipality or a local partner supports it, with money or otherwise; once supported, others may join.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NATIONAL_FUNDING_NOT_ALLOWED, SUPPORT_SOURCE_MISMATCH or ILLEGAL_TRANSITION
     */
    InitiativeSupported support(SupportSource source, @Nullable Money amount, Actor by, LocalDate today) {
        mustBeLookedAtBy(by);
        if (source != sourceOf(by)) {
            throw SUPPORT_SOURCE_MISMATCH.at("/source", by.organisation() + " gives as " + sourceOf(by));
        }
        if (!status.takesSupport()) {
            status = status.next(InitiativeStatus.SUPPORTED);
        }
        return add(source, amount, by, today);
    }

    /**
     * The residents' fund of the area pays.
     *
     * @throws nl.nplv.shared.problem.RuleViolation INITIATIVE_NOT_SUPPORTED (RP4)
     */
    public InitiativeSupported supportByFund(Money amount, Actor by, LocalDate today) {
        mustBeSupported();
        return add(SupportSource.RESIDENTS_FUND, amount, by, today);
    }

    private InitiativeSupported add(SupportSource source, @Nullable Money amount, Actor by, LocalDate today) {
        support = Stream.concat(support.stream(), Stream.of(new Support(source, by.organisation(), amount, today)))
                .toList();
        return new InitiativeSupported(id(), focusAreaId, source, amount);
    }

    /**
     * Refuses a grant for what the area does not support.
     *
     * @throws nl.nplv.shared.problem.RuleViolation INITIATIVE_NOT_SUPPORTED (RP4)
     */
    public void mustBeSupported() {
        if (!status.takesSupport()) {
            throw INITIATIVE_NOT_SUPPORTED.because("the initiative is " + status);
        }
    }

    /** The area does not support it, and says why. */
    InitiativeDeclined decline(String reason, Actor by) {
        mustBeLookedAtBy(by);
        status = status.next(InitiativeStatus.DECLINED);
        decision = reason;
        return new InitiativeDeclined(id(), focusAreaId);
    }

    /** Residents began. */
    InitiativeStarted start(Actor by) {
        mustBeLookedAtBy(by);
        status = status.next(InitiativeStatus.RUNNING);
        return new InitiativeStarted(id(), focusAreaId);
    }

    /** It is done. */
    InitiativeCompleted complete(Actor by) {
        mustBeLookedAtBy(by);
        status = status.next(InitiativeStatus.COMPLETED);
        return new InitiativeCompleted(id(), focusAreaId);
    }

    /** It ends before it is done, and why. */
    InitiativeStopped stop(String reason, Actor by) {
        mustBeLookedAtBy(by);
        status = status.next(InitiativeStatus.STOPPED);
        decision = reason;
        return new InitiativeStopped(id(), focusAreaId);
    }

    /** Whoever submitted it was erased, and their words with them; support and grants stay. */
    InitiatorErased eraseInitiator(Actor by) {
        moderation = moderation.next(ModerationStatus.WITHDRAWN);
        title = null;
        plan = null;
        original = null;
        objection = null;
        hints = Set.of();
        return new InitiatorErased(id(), focusAreaId);
    }

    /** Refuses who is neither of the municipality nor of the area's office or alliance; the state never decides here (RP3). */
    void mustBeLookedAtBy(Actor by) {
        if (by.tier() == Tier.NATIONAL) {
            throw NATIONAL_FUNDING_NOT_ALLOWED.because("initiatives are the area's own");
        }
        by.mustActWithin(municipalityCode, focusAreaSlug);
    }

    private static SupportSource sourceOf(Actor by) {
        return by.tier() == Tier.MUNICIPALITY ? SupportSource.MUNICIPALITY : SupportSource.LOCAL_PARTNER;
    }

    public UUID focusAreaId() {
        return focusAreaId;
    }

    String focusAreaSlug() {
        return focusAreaSlug;
    }

    /** What others see, unless it is hidden or its initiator was erased. */
    @Nullable String title() {
        return moderation == ModerationStatus.HIDDEN ? null : title;
    }

    /** What others see, unless it is hidden or its initiator was erased. */
    @Nullable String plan() {
        return moderation == ModerationStatus.HIDDEN ? null : plan;
    }

    byte @Nullable [] original() {
        return original;
    }

    /** The words of what was submitted before they were sealed. */
    Optional<Words> keptUnsealed() {
        return title == null || plan == null ? Optional.empty() : Optional.of(new Words(title, plan));
    }

    Set<Hint> hints() {
        return hints;
    }

    ModerationStatus moderation() {
        return moderation;
    }

    @Nullable HideReason hideReason() {
        return hideReason;
    }

    byte @Nullable [] objection() {
        return objection;
    }

    @Nullable Money askedAmount() {
        return askedAmount;
    }

    List<Support> supportGiven() {
        return support;
    }

    @Nullable String decision() {
        return decision;
    }

    InitiativeStatus status() {
        return status;
    }
}
