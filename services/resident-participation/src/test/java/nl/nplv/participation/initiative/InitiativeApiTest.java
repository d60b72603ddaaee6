package nl.nplv.participation.initiative;

import static nl.nplv.participation.Calls.INITIATIVES;
import static nl.nplv.participation.Calls.MY_DATA;
import static nl.nplv.participation.Calls.MY_INITIATIVES;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.participation.Calls.with;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.nplv.participation.Areas;
import nl.nplv.participation.text.Hints;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InitiativeApiTest {
    private static final String SCHIEDAM = "schiedam-nieuwland-oost";
    private static final String GM = "GM0606";

    @Test
    @Tag("RP3")
    void the_state_is_refused_with_the_rule_that_says_so() {
        var path = INITIATIVES + "/" + submitted().extract().<String>path("id");
        put(executive(GM), path, "/review").statusCode(200);

        put(vro(), path, "/support", "{\"source\": \"MUNICIPALITY\", \"amount\": \"1\"}")
                .statusCode(403)
                .body("code", is("NATIONAL_FUNDING_NOT_ALLOWED"));
        put(ministry("SZW"), path, "/support", "{}").statusCode(403).body("code", is("NATIONAL_FUNDING_NOT_ALLOWED"));
        put(office(SCHIEDAM), path, "/support", "{\"source\": \"MUNICIPALITY\"}")
                .statusCode(422)
                .body("code", is("SUPPORT_SOURCE_MISMATCH"));
        anonymous().get(path).then().body("status", is("UNDER_REVIEW"));
    }

    @Test
    void who_submitted_it_is_known_to_municipality_and_office_until_erased() {
        var receipt = submitted();
        var path = INITIATIVES + "/" + receipt.extract().<String>path("id");
        var code = receipt.extract().<String>path("receiptCode");

        as(executive("GM0363")).get(path + "/initiator").then().statusCode(403);
        as(executive(GM)).get(path + "/initiator").then().statusCode(200).body("contact", is("garden@example.nl"));
        with(code)
                .get(MY_DATA)
                .then()
                .body("written[0].content.words.title", is("Garden"))
                .body("written[0].processing.organisation", contains(GM, "RESIDENT"));
        with(code).delete(MY_DATA).then().statusCode(204);

        as(executive(GM)).get(path + "/initiator").then().statusCode(404);
        as(executive(GM)).get(path + "/original").then().statusCode(404);
        with(code).get(MY_INITIATIVES).then().statusCode(404);
        anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("title", nullValue())
                .body("plan", nullValue())
                .body("moderation", is("WITHDRAWN"));
    }

    @Test
    void a_hidden_one_shows_no_words_its_initiator_sees_why_and_objects() {
        var receipt = submitted();
        var id = receipt.extract().<String>path("id");
        var code = receipt.extract().<String>path("receiptCode");
        var path = INITIATIVES + "/" + id;
        put(office("breda-noord"), path, "/moderation", "{\"status\": \"VISIBLE\"}")
                .statusCode(403);
        put(office(SCHIEDAM), path, "/moderation", "{\"status\": \"HIDDEN\"}")
                .statusCode(422)
                .body("code", is("REASON_MISMATCH"));

        put(office(SCHIEDAM), path, "/moderation", "{\"status\": \"HIDDEN\", \"reason\": \"ADVERTISING\"}")
                .statusCode(200);

        anonymous()
                .get(path)
                .then()
                .body("title", nullValue())
                .body("plan", nullValue())
                .body("hideReason", is("ADVERTISING"));
        anonymous()
                .get(INITIATIVES + "?moderation=HIDDEN&focusAreaSlug=" + SCHIEDAM)
                .then()
                .body("items.id", hasItem(id));
        with(code)
                .get(MY_INITIATIVES)
                .then()
                .body("items[0].words.title", is("Garden"))
                .body("items[0].initiative.hideReason", is("ADVERTISING"));
        with(code)
                .body("{\"text\": \"Nothing is sold\"}")
                .put(MY_INITIATIVES + "/" + id + "/objection")
                .then()
                .statusCode(200)
                .body("objected", is(true));
        as(office(SCHIEDAM))
                .get(path + "/original")
                .then()
                .body("objection", is("Nothing is sold"))
                .body("words.plan", is("Flowers"));
        put(office(SCHIEDAM), path, "/moderation", "{\"status\": \"VISIBLE\"}")
                .statusCode(200)
                .body("title", is("Garden"));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 4))
                .containsExactly(
                        "initiative-submitted", "initiative-moderated", "initiative-objected", "initiative-moderated");
    }

    @Test
    void its_words_are_in_no_past_state_and_a_moderator_may_show_what_looked_like_personal_data() {
        Areas.known(SCHIEDAM);
        var path = INITIATIVES + "/"
                + somebody()
                        .body("""
                        {"focusAreaSlug": "%s", "title": "Clubhouse 06 12345678", "plan": "<script>alert(1)</script>", "contact": "me@example.nl"}""".formatted(SCHIEDAM))
                        .post(INITIATIVES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");

        put(office(SCHIEDAM), path, "/moderation", "{\"status\": \"VISIBLE\", \"showHints\": true}")
                .statusCode(200)
                .body("title", is("Clubhouse 06 12345678"))
                .body("plan", is("<script>alert(1)</script>"));

        anonymous()
                .queryParam("asOf", "2999-01-01T00:00:00Z")
                .get(path)
                .then()
                .statusCode(200)
                .body("title", nullValue())
                .body("moderation", is("VISIBLE"));
        var history = anonymous().get(path + "/history").then().statusCode(200).extract();
        assertThat(history.asString()).doesNotContain("Clubhouse", "script");
    }

    @Test
    void what_looks_like_personal_data_in_it_is_never_shown() {
        Areas.known(SCHIEDAM);
        var id = somebody()
                .body("""
                        {"focusAreaSlug": "%s", "title": "Call 06 12345678", "plan": "Ask ans@example.nl", "contact": "me@example.nl"}""".formatted(SCHIEDAM))
                .post(INITIATIVES)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        anonymous()
                .get(INITIATIVES + "/" + id)
                .then()
                .body("title", is("Call " + Hints.MASK))
                .body("plan", is("Ask " + Hints.MASK));
    }

    @Test
    void a_declined_one_says_why_and_is_found_by_its_status() {
        var id = submitted().extract().<String>path("id");
        var path = INITIATIVES + "/" + id;
        put(office(SCHIEDAM), path, "/refusal", "{\"reason\": \"too soon\"}").statusCode(409);
        put(office(SCHIEDAM), path, "/review").statusCode(200);

        put(office(SCHIEDAM), path, "/refusal", "{\"reason\": \"There is one next door.\"}")
                .statusCode(200)
                .body("decision", is("There is one next door."));

        anonymous()
                .get(INITIATIVES + "?status=DECLINED&focusAreaSlug=" + SCHIEDAM)
                .then()
                .body("items.id", hasItem(id));
    }

    private static ValidatableResponse submitted() {
        Areas.known(SCHIEDAM);
        return somebody().body("""
                        {"focusAreaSlug": "%s", "title": "Garden", "plan": "Flowers", "contact": "garden@example.nl"}""".formatted(SCHIEDAM)).post(INITIATIVES).then().statusCode(201);
    }
}
