package nl.nplv.executionplans.lesson;

import static nl.nplv.executionplans.lesson.LessonProblem.LESSON_NOT_PUBLISHED;
import static nl.nplv.executionplans.lesson.LessonProblem.UNKNOWN_FOCUS_AREA;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.nplv.executionplans.lesson.LessonEvent.LessonDrafted;
import nl.nplv.executionplans.lesson.LessonEvent.LessonPublished;
import nl.nplv.executionplans.lesson.LessonEvent.LessonRevised;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.reference.Programme;
import org.jspecify.annotations.Nullable;

/** Reusable finding, shared beyond the 20 areas (les, goed praktijkvoorbeeld). */
@Entity
public class Lesson extends Aggregate {
    private String title;

    @Enumerated(EnumType.STRING)
    private LessonTheme theme;

    private String source;
    private String body;
    private @Nullable String focusAreaSlug;

    @Enumerated(EnumType.STRING)
    private @Nullable InterventionType interventionType;

    @Enumerated(EnumType.STRING)
    private SharedVia sharedVia;

    private String writtenBy;

    @Enumerated(EnumType.STRING)
    private LessonStatus status = LessonStatus.DRAFT;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Lesson() {}

    @SuppressWarnings("NullAway.Init")
    Lesson(LessonFacts facts) {
        state(facts);
    }

    /** Writes it down for the organisation that found it; an area is the writer's own, or none. */
    LessonDrafted draft(Actor by) {
        mustBeOwnArea(by);
        writtenBy = by.organisation();
        return new LessonDrafted(id(), theme);
    }

    /** Writes it otherwise. */
    LessonRevised revise(LessonFacts facts, Actor by) {
        mustBeWriter(by);
        status.mustBeDraft();
        state(facts);
        mustBeOwnArea(by);
        return new LessonRevised(id(), theme);
    }

    /** Shares it with everybody; from then on it is fixed (EP5, EP8). */
    LessonPublished publish(Actor by) {
        mustBeWriter(by);
        status = status.next(LessonStatus.PUBLISHED);
        return new LessonPublished(id(), theme, sharedVia);
    }

    /**
     * Refuses a draft where a shared lesson is needed.
     *
     * @throws nl.nplv.shared.problem.RuleViolation LESSON_NOT_PUBLISHED
     */
    public void mustBePublished() {
        if (status != LessonStatus.PUBLISHED) {
            throw LESSON_NOT_PUBLISHED.at("/lessonId", "lesson " + id() + " is " + status);
        }
    }

    LessonFacts facts() {
        return new LessonFacts(title, theme, source, body, focusAreaSlug, interventionType, sharedVia);
    }

    String writtenBy() {
        return writtenBy;
    }

    public LessonStatus status() {
        return status;
    }

    private void state(LessonFacts facts) {
        if (facts.focusAreaSlug() != null && !isArea(facts.focusAreaSlug())) {
            throw UNKNOWN_FOCUS_AREA.at("/focusAreaSlug", "no focus area " + facts.focusAreaSlug());
        }
        title = facts.title();
        theme = facts.theme();
        source = facts.source();
        body = facts.body();
        focusAreaSlug = facts.focusAreaSlug();
        interventionType = facts.interventionType();
        sharedVia = facts.sharedVia();
    }

    /** A knowledge partner looks across areas; office and representative speak of their own. */
    private void mustBeOwnArea(Actor by) {
        if (focusAreaSlug != null && by.tier() != Tier.KNOWLEDGE) {
            by.mustActIn(focusAreaSlug);
        }
    }

    private void mustBeWriter(Actor by) {
        if (!by.organisation().equals(writtenBy)) {
            throw FORBIDDEN.because(by.organisation() + " did not write this lesson");
        }
        mustBeOwnArea(by);
    }

    private static boolean isArea(String slug) {
        return Programme.areas().stream().anyMatch(area -> area.slug().equals(slug));
    }
}
