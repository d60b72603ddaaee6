package nl.nplv.executionplans.lesson;

import static nl.nplv.executionplans.lesson.LessonFixtures.LESSONS;
import static nl.nplv.executionplans.lesson.LessonFixtures.aLesson;
import static nl.nplv.executionplans.lesson.LessonFixtures.drafted;
import static nl.nplv.executionplans.lesson.LessonFixtures.published;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.knowledgePartner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LessonSearchApiTest {
    private static final String FOUND = "/plans/v1/found-lessons";

    @ParameterizedTest
    @CsvSource({
        "huurachterstand voorkomen, a word in another form",
        "HUURACHTERSTANDEN, another case",
        "hypothekarisch geëxploiteerd, accents",
        "hypothekarisch geexploiteerd, no accents",
        "huurachterstadnen, a typing error"
    })
    void a_lesson_is_found_by_words_in_dutch(String words, String why) {
        var id = published(aLesson(
                "Schulden eerder in beeld",
                "Woningcorporaties die huurachterstanden vroeg melden, voorkomen ontruimingen in hypothekarisch geëxploiteerde"
                        + " wijken."));

        anonymous()
                .queryParam("words", words)
                .queryParam("limit", 100)
                .get(FOUND)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()));
    }

    @Test
    void the_best_match_comes_first_with_its_words_marked_and_filters_narrow() {
        var rare = "Zonnebloemplein";
        var weak = published(aLesson("Iets anders", "Eenmaal staat hier " + rare + " tussen veel andere woorden."));
        var strong = published(aLesson(rare, "Op het " + rare + " wonen mensen die op het " + rare + " werken."));

        anonymous()
                .queryParam("words", rare)
                .get(FOUND)
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(strong.toString(), weak.toString())))
                .body("items[0].highlight", containsString("**" + rare + "**"));
        anonymous()
                .queryParam("words", rare)
                .queryParam("theme", "HOUSING")
                .get(FOUND)
                .then()
                .body("items", hasSize(0));
        anonymous()
                .queryParam("words", rare)
                .queryParam("theme", "WORK_DEBT")
                .queryParam("limit", 1)
                .get(FOUND)
                .then()
                .body("items.id", is(List.of(strong.toString())));
        anonymous().get(FOUND).then().statusCode(400);
    }

    @Test
    @Tag("EP8")
    void a_draft_is_not_found_and_a_published_lesson_is_readable_by_everyone_and_fixed() {
        var draft = drafted(aLesson("Kwartiermakerij", "Nog niet af."));
        anonymous().queryParam("words", "Kwartiermakerij").get(FOUND).then().body("items", hasSize(0));

        as(knowledgePartner())
                .header("If-Match", "\"1\"")
                .put(LESSONS + "/" + draft + "/publication")
                .then()
                .statusCode(200);

        anonymous()
                .queryParam("words", "Kwartiermakerij")
                .get(FOUND)
                .then()
                .body("items.id", is(List.of(draft.toString())));
        as(knowledgePartner())
                .header("If-Match", "\"2\"")
                .body(aLesson("Anders", "Anders."))
                .put(LESSONS + "/" + draft)
                .then()
                .statusCode(409);
        var event = PublishedEvents.about(draft, 2).getLast();
        assertThat(event.path("type").asText()).endsWith("lesson-published.v1");
        assertThat(event.at("/data/theme").asText()).isEqualTo("WORK_DEBT");
        anonymous()
                .get(LESSONS + "?status=PUBLISHED&theme=WORK_DEBT&limit=100")
                .then()
                .body("items.id", hasItem(draft.toString()));
    }

    @Test
    void words_never_become_sql() {
        anonymous()
                .queryParam("words", "'); drop table lesson; -- \" & | ! <->")
                .get(FOUND)
                .then()
                .statusCode(200);
        anonymous().get(LESSONS).then().statusCode(200);
    }
}
