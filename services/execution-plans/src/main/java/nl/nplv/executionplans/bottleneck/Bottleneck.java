package nl.nplv.executionplans.bottleneck;

import static nl.nplv.executionplans.bottleneck.BottleneckProblem.BOTTLENECK_ELSEWHERE;
import static nl.nplv.executionplans.bottleneck.BottleneckProblem.NATIONAL_ACTION_NEEDED;
import static nl.nplv.executionplans.bottleneck.BottleneckProblem.NOT_A_PROPOSAL;
import static nl.nplv.executionplans.bottleneck.BottleneckProblem.NO_NATIONAL_ACTION;
import static nl.nplv.executionplans.bottleneck.BottleneckProblem.PRACTICE_TRACK_ONLY;
import static nl.nplv.executionplans.bottleneck.BottleneckProblem.REP_CANNOT_DECLINE;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckDeclined;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckEscalated;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckReported;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckResolved;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckRouted;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckShared;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckTabled;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckTakenUp;
import nl.nplv.executionplans.bottleneck.BottleneckEvent.BottleneckTested;
import nl.nplv.executionplans.known.KnownRepresentative;
import nl.nplv.executionplans.lesson.Lesson;
import nl.nplv.executionplans.term.Ministry;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownMeeting;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Obstacle in rules or practice (knelpunt, vastloper), from report to shared solution (EP4, EP5, EP6). */
@Entity
public class Bottleneck extends ClockedBottleneck {
    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable Integer proposalNo;
    private @Nullable UUID focusAreaId;
    private @Nullable String focusAreaSlug;
    private @Nullable MunicipalityCode municipalityCode;
    private String submitter = "";
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private @Nullable Ministry ministry;

    private boolean nationalAction;
    private @Nullable UUID meetingId;
    private @Nullable UUID representativeId;
    private @Nullable String takenUpBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Track track;

    private @Nullable String themeGroup;
    private boolean escalatedToSbsd;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FeasibilityTests tests;

    private @Nullable String resolution;
    private @Nullable UUID lessonId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Bottleneck() {}

    /** Met in an area that is still in the programme. */
    Bottleneck(KnownArea area, BottleneckFacts facts) {
        this(Origin.AREA, facts);
        area.mustBeOpen();
        this.focusAreaId = area.id();
        this.focusAreaSlug = area.slug();
        this.municipalityCode = area.municipalityCode();
    }

    /** One of the proposals of 2021. */
    Bottleneck(int proposalNo, BottleneckFacts facts) {
        this(Origin.PROPOSAL_2021, facts);
        this.proposalNo = proposalNo;
    }

    private Bottleneck(Origin origin, BottleneckFacts facts) {
        this.origin = origin;
        this.title = facts.title();
        this.description = facts.description();
        this.cause = facts.cause();
        this.ministry = facts.ministry();
        this.nationalAction = facts.nationalAction();
    }

    /** Reports it: office, partner, executive or mayor of the area, or the state for a proposal of 2021. */
    BottleneckReported report(Actor by, Instant now) {
        mustBeWithin(by);
        submitter = by.organisation();
        became(BottleneckStatus.REPORTED, now);
        return new BottleneckReported(id(), focusAreaId, cause, origin, nationalAction);
    }

    /**
     * Puts it before a meeting of the alliance.
     *
     * @throws nl.nplv.shared.problem.RuleViolation BOTTLENECK_ELSEWHERE or ILLEGAL_TRANSITION
     */
    BottleneckTabled table(KnownMeeting meeting, Actor by, Instant now) {
        mustBeWithin(by);
        var next = status().next(BottleneckStatus.TABLED);
        if (!meeting.areaId().equals(focusAreaId)) {
            throw BOTTLENECK_ELSEWHERE.at("/meetingId", "is not a meeting of " + focusAreaSlug);
        }
        became(next, now);
        meetingId = meeting.id();
        return new BottleneckTabled(id(), meeting.id());
    }

    /**
     * The alliance solved it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NATIONAL_ACTION_NEEDED or ILLEGAL_TRANSITION
     */
    BottleneckResolved resolve(String solution, Actor by, Instant now) {
        mustBeWithin(by);
        var next = status().next(BottleneckStatus.RESOLVED);
        if (nationalAction) {
            throw NATIONAL_ACTION_NEEDED.because("the representative of the area takes it up");
        }
        became(next, now);
        resolution = solution;
        return new BottleneckResolved(id());
    }

    /**
     * The representative of the area takes it up, also when it is another ministry's field (EP4).
     *
     * @throws nl.nplv.shared.problem.RuleViolation NO_NATIONAL_ACTION or ILLEGAL_TRANSITION
     */
    BottleneckTakenUp takeUp(KnownRepresentative representative, Actor by, Instant now) {
        mustBeWithin(by);
        var next = status().next(BottleneckStatus.TAKEN_UP);
        mustNeedNationalAction();
        became(next, now);
        representativeId = representative.id();
        takenUpBy = representative.ministry();
        return new BottleneckTakenUp(id(), representative.id(), representative.ministry());
    }

    /**
     * The representative gives it back to the alliance, which can solve it itself.
     *
     * @throws nl.nplv.shared.problem.RuleViolation REP_CANNOT_DECLINE for being another ministry's field (EP4)
     */
    BottleneckDeclined decline(DeclineReason reason, Actor by, Instant now) {
        mustBeWithin(by);
        if (reason == DeclineReason.OTHER_MINISTRY) {
            throw REP_CANNOT_DECLINE.at("/reason", "a representative answers for the fields of all ministries");
        }
        var unused = status().next(BottleneckStatus.TAKEN_UP);
        mustNeedNationalAction();
        nationalAction = false;
        acted(now);
        return new BottleneckDeclined(id(), reason);
    }

    /**
     * Sends it to a track: what was taken up, or a proposal of 2021 after the quick scan (EP5).
     *
     * @param field ministry whose field it is, when that was not known or otherwise; null leaves it
     * @throws nl.nplv.shared.problem.RuleViolation NOT_A_PROPOSAL, or what {@link Track} refuses
     */
    BottleneckRouted route(Track to, @Nullable String group, @Nullable Ministry field, Actor by, Instant now) {
        if (status() == BottleneckStatus.REPORTED && origin != Origin.PROPOSAL_2021) {
            throw NOT_A_PROPOSAL.because("it is tabled and taken up first");
        }
        var next = status().next(BottleneckStatus.ANALYSING);
        var answering = field == null ? ministry : field;
        to.mustFit(group, answering);
        became(next, now);
        track = to;
        themeGroup = group;
        ministry = answering;
        return new BottleneckRouted(id(), to, group);
    }

    /**
     * Brings it before the strategic consultation (Strategisch Beraad Sociaal Domein).
     *
     * @throws nl.nplv.shared.problem.RuleViolation PRACTICE_TRACK_ONLY or ILLEGAL_TRANSITION
     */
    BottleneckEscalated escalate(Actor by, Instant now) {
        mustBeAnalysed();
        if (track != Track.PRACTICE) {
            throw PRACTICE_TRACK_ONLY.because("its track is " + track);
        }
        escalatedToSbsd = true;
        acted(now);
        return new BottleneckEscalated(id());
    }

    /**
     * Records both tests; what is desirable but cannot be executed gets an alternative and stays in analysis (EP6).
     *
     * @throws nl.nplv.shared.problem.RuleViolation ALTERNATIVE_REQUIRED or ILLEGAL_TRANSITION
     */
    BottleneckTested test(FeasibilityTests done, Actor by, Instant now) {
        mustBeResolvableBy(by);
        mustBeAnalysed();
        done.mustNameAnAlternative();
        tests = done;
        acted(now);
        return new BottleneckTested(id(), done.legallyPossible(), done.executable());
    }

    /**
     * Ends the analysis: by the guide of the practice track, or by a ministry.
     *
     * @throws nl.nplv.shared.problem.RuleViolation TESTS_NOT_PASSED, LEGISLATION_TRACK_ONLY or ILLEGAL_TRANSITION
     */
    BottleneckEvent conclude(Outcome outcome, String text, Actor by, Instant now) {
        mustBeResolvableBy(by);
        var next = status().next(outcome.status());
        outcome.mustFollowFrom(track, tests);
        became(next, now);
        resolution = text;
        return outcome.event(id(), text);
    }

    /** Shares what was found as a published lesson (EP5). */
    BottleneckShared share(Lesson lesson, Actor by, Instant now) {
        var next = status().next(BottleneckStatus.SHARED);
        lesson.mustBePublished();
        became(next, now);
        lessonId = lesson.id();
        return new BottleneckShared(id(), lesson.id());
    }

    Origin origin() {
        return origin;
    }

    @Nullable Integer proposalNo() {
        return proposalNo;
    }

    @Nullable UUID focusAreaId() {
        return focusAreaId;
    }

    @Nullable String focusAreaSlug() {
        return focusAreaSlug;
    }

    String submitter() {
        return submitter;
    }

    BottleneckFacts facts() {
        return new BottleneckFacts(title, description, cause, ministry, nationalAction);
    }

    @Nullable UUID meetingId() {
        return meetingId;
    }

    @Nullable UUID representativeId() {
        return representativeId;
    }

    @Nullable String takenUpBy() {
        return takenUpBy;
    }

    @Nullable Track track() {
        return track;
    }

    @Nullable String themeGroup() {
        return themeGroup;
    }

    boolean escalatedToSbsd() {
        return escalatedToSbsd;
    }

    @Nullable FeasibilityTests tests() {
        return tests;
    }

    @Nullable String resolution() {
        return resolution;
    }

    @Nullable UUID lessonId() {
        return lessonId;
    }

    private void mustBeWithin(Actor by) {
        if (municipalityCode != null && focusAreaSlug != null) {
            by.mustActWithin(municipalityCode, focusAreaSlug);
        } else if (!by.role().equals(Role.NAT)) {
            throw BOTTLENECK_ELSEWHERE.because("a proposal without an area is triaged by the state");
        }
    }

    private void mustNeedNationalAction() {
        if (!nationalAction) {
            throw NO_NATIONAL_ACTION.because("it was reported as a local matter");
        }
    }

    private void mustBeAnalysed() {
        if (status() != BottleneckStatus.ANALYSING) {
            throw ILLEGAL_TRANSITION.at("/status", "only what is ANALYSING is worked on; this one is " + status());
        }
    }

    /** The knowledge partner guides the practice track; a ministry answers for its field or for whom it sent (DOMAIN 2). */
    private void mustBeResolvableBy(Actor by) {
        var mayGuide = by.role().equals(Role.KNO) && track == Track.PRACTICE;
        var ownField = ministry != null && by.organisation().equals(ministry.name());
        var mayDecide =
                by.role().equals(Role.MIN) && (ownField || by.organisation().equals(takenUpBy));
        if (!mayGuide && !mayDecide) {
            throw FORBIDDEN.because(by.organisation() + " does not lead this bottleneck");
        }
    }
}
