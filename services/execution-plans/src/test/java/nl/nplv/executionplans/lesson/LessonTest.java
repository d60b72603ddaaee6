package nl.nplv.executionplans.lesson;

import static nl.nplv.test.Actors.office;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.nplv.executionplans.Steps;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.problem.CommonProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LessonTest {
    @Test
    void each_step_is_as_drawn() {
        Steps.mustBe(LessonStatus.class, "DRAFT -> PUBLISHED");
    }

    @Test
    @Tag("EP5")
    void what_is_published_is_fixed_and_only_its_writer_publishes() {
        var office = office("breda-noord");
        var lesson = new Lesson(facts("breda-noord"));
        assertThat(lesson.draft(office).theme()).isEqualTo(LessonTheme.HOUSING);
        assertRefused(CommonProblem.FORBIDDEN, () -> lesson.publish(office("delft-west")));
        assertRefused(LessonProblem.LESSON_NOT_PUBLISHED, lesson::mustBePublished);

        assertThat(lesson.publish(office).sharedVia()).isEqualTo(SharedVia.WIJKWIJZER);

        assertRefused(CommonProblem.ILLEGAL_TRANSITION, () -> lesson.revise(facts("breda-noord"), office));
        assertRefused(CommonProblem.ILLEGAL_TRANSITION, () -> lesson.publish(office));
    }

    @Test
    void an_office_writes_about_its_own_area_and_a_knowledge_partner_about_any() {
        var partner = new Actor("kennispartner-ipw", Tier.KNOWLEDGE, Role.KNO, Set.of(), "kennispartner-ipw", "token");

        assertRefused(CommonProblem.FORBIDDEN, () -> new Lesson(facts("breda-noord")).draft(office("delft-west")));
        assertThat(new Lesson(facts("breda-noord")).draft(partner)).isNotNull();
        assertRefused(LessonProblem.UNKNOWN_FOCUS_AREA, () -> new Lesson(facts("atlantis")));
    }

    private static LessonFacts facts(String slug) {
        return new LessonFacts(
                "Sooner in view", LessonTheme.HOUSING, "Report", "Body", slug, null, SharedVia.WIJKWIJZER);
    }
}
