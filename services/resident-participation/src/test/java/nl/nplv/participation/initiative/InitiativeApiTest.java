package nl.nplv.participation.initiative;

import static nl.nplv.participation.Calls.INITIATIVES;
import static nl.nplv.participation.Calls.MY_DATA;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.participation.Calls.with;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.ministry;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.vro;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.nplv.participation.Areas;
import nl.nplv.participation.text.Hints;
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
                .body("written[0].content.initiative.title", is("Garden"))
                .body("written[0].processing.organisation", contains(GM, "RESIDENT"));
        with(code).delete(MY_DATA).then().statusCode(204);

        as(executive(GM)).get(path + "/initiator").then().statusCode(404);
        anonymous().get(path).then().statusCode(200).body("title", is("Garden"));
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
