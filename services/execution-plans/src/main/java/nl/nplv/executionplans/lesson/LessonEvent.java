package nl.nplv.executionplans.lesson;

import java.util.UUID;
import nl.nplv.shared.event.DomainEvent;

/** What happens to a lesson. */
public sealed interface LessonEvent extends DomainEvent {
    /** A lesson is being written. */
    record LessonDrafted(UUID lessonId, LessonTheme theme) implements LessonEvent {}

    /** A draft was changed. */
    record LessonRevised(UUID lessonId, LessonTheme theme) implements LessonEvent {}

    /** A lesson can be read and found by everybody. */
    record LessonPublished(UUID lessonId, LessonTheme theme, SharedVia sharedVia) implements LessonEvent {}
}
