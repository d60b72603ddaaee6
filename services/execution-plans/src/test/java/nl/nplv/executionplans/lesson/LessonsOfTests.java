package nl.nplv.executionplans.lesson;

import java.util.Objects;
import nl.nplv.executionplans.StateTable;
import nl.nplv.shared.identity.Role;

/** Lessons for tests of rules. */
public final class LessonsOfTests {
    private LessonsOfTests() {}

    /** A lesson that everybody can read. */
    public static Lesson published() {
        var guide = StateTable.by(Role.KNO);
        var lesson = new Lesson(new LessonFacts(
                "Sooner in view", LessonTheme.HOUSING, "Report", "Body", null, null, SharedVia.WIJKWIJZER));
        Objects.requireNonNull(lesson.draft(guide));
        Objects.requireNonNull(lesson.publish(guide));
        return lesson;
    }
}
