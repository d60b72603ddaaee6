package nl.nplv.executionplans.lesson;

import static nl.nplv.executionplans.lesson.LessonProblem.LESSON_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.nplv.shared.persistence.Aggregates;

/** The lessons. */
@ApplicationScoped
public class Lessons extends Aggregates<Lesson> {

    /**
     * The lesson that a request names.
     *
     * @throws nl.nplv.shared.problem.RuleViolation LESSON_UNKNOWN
     */
    public Lesson named(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> LESSON_UNKNOWN.at("/lessonId", "no lesson " + id));
    }
}
