package nl.nplv.executionplans.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nplv.executionplans.StateTable;
import nl.nplv.shared.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LessonStateTableTest {
    private static final LessonFacts FACTS = new LessonFacts(
            "Sooner in view", LessonTheme.HOUSING, "Report", "Body", StateTable.AREA, null, SharedVia.WIJKWIJZER);

    @Test
    @Tag("EP5")
    void each_step_in_each_state_by_each_role_is_as_drawn() {
        StateTable.of(LessonStatus.class, LessonStateTableTest::byTheKnowledgePartner)
                .step("draftLesson", (lesson, by) -> new Lesson(FACTS).draft(by))
                .step("reviseLesson", (lesson, by) -> lesson.revise(FACTS, by))
                .step("publishLesson", Lesson::publish)
                .mustBe("""
                        draftLesson   | OFF KNO REP | DRAFT PUBLISHED
                        reviseLesson  | KNO         | DRAFT
                        publishLesson | KNO         | DRAFT""");
    }

    private static Lesson byTheKnowledgePartner(LessonStatus status) {
        var lesson = new Lesson(FACTS);
        assertThat(lesson.draft(StateTable.by(Role.KNO))).isNotNull();
        if (status == LessonStatus.PUBLISHED) {
            assertThat(lesson.publish(StateTable.by(Role.KNO))).isNotNull();
        }
        return lesson;
    }
}
