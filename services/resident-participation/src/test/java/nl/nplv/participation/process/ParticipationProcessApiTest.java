package nl.nplv.participation.process;

import static nl.nplv.participation.Calls.PROCESSES;
import static nl.nplv.participation.Calls.aProcess;
import static nl.nplv.participation.Calls.contribute;
import static nl.nplv.participation.Calls.planned;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.participation.Calls.uuid;
import static nl.nplv.test.Api.PROBLEM_JSON;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.nplv.participation.Areas;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ParticipationProcessApiTest {
    private static final String BREDA = "breda-noord";

    private final TestClock clock;
    private final WindowTimer windows;

    ParticipationProcessApiTest(TestClock clock, WindowTimer windows) {
        this.clock = clock;
        this.windows = windows;
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void a_process_opens_and_closes_by_itself_on_its_days_in_amsterdam_and_tells_so_once() {
        clock.setTo("2023-02-20");
        var process = planned(BREDA, "2023-03-01", "2023-04-15");

        clock.setToInstant("2023-02-28T22:59:59Z");
        windows.run();
        anonymous().get(process).then().body("status", is("PLANNED"));
        clock.setToInstant("2023-02-28T23:00:00Z");
        windows.run();
        windows.run();
        anonymous().get(process).then().body("status", is("OPEN"));
        clock.setToInstant("2023-04-15T21:59:59Z");
        windows.run();
        contribute(process, "in the last second");
        clock.setToInstant("2023-04-15T22:00:00Z");
        somebody()
                .body("{\"text\": \"too late\"}")
                .post(process + "/contributions")
                .then()
                .statusCode(409)
                .contentType(PROBLEM_JSON)
                .body("code", is("WINDOW_CLOSED"))
                .body("detail", containsString("2023-03-01 to 2023-04-15"));
        windows.run();
        windows.run();

        anonymous().get(process).then().body("status", is("CLOSED")).body("version", is(3));
        assertThat(PublishedEvents.typesAbout(uuid(process), 3))
                .containsExactly("participation-planned", "participation-opened", "participation-closed");
    }

    @Test
    void a_window_that_passed_while_nothing_ran_is_opened_and_closed_in_order_each_once() {
        clock.setTo("2023-02-20");
        var process = planned(BREDA, "2023-03-01", "2023-04-15");

        clock.setTo("2023-06-01");
        windows.run();
        windows.run();

        anonymous()
                .get(process)
                .then()
                .body("status", is("CLOSED"))
                .body("to", is("2023-04-15"))
                .body("version", is(3));
        somebody()
                .body("{\"text\": \"too late\"}")
                .post(process + "/contributions")
                .then()
                .statusCode(409);
        assertThat(PublishedEvents.typesAbout(uuid(process), 3))
                .containsExactly("participation-planned", "participation-opened", "participation-closed");
        put(office(BREDA), process, "/feedback", "{\"outcome\": \"Nobody was heard.\"}")
                .statusCode(200);
    }

    @Test
    @Tag("RP5")
    void residents_hear_what_came_of_it_when_each_has_an_answer_its_own_or_its_themes() {
        clock.setTo("2023-03-01");
        var process = planned(BREDA, "2023-03-01", "2023-04-15");
        put(office(BREDA), process, "/opening").statusCode(200);
        var own = "/participation/v1/contributions/"
                + contribute(process, "one").extract().<String>path("id");
        var grouped = "/participation/v1/contributions/"
                + contribute(process, "two").extract().<String>path("id");
        put(office(BREDA), process, "/feedback", "{\"outcome\": \"early\"}").statusCode(409);
        put(office(BREDA), process, "/closing").statusCode(200).body("to", is("2023-03-01"));

        put(office(BREDA), process, "/feedback", "{\"outcome\": \"early\"}")
                .statusCode(409)
                .body("code", is("CONTRIBUTIONS_UNANSWERED"))
                .body("detail", containsString("2 contributions"));
        put(office(BREDA), own, "/response", "{\"response\": \"We do it.\"}").statusCode(200);
        var theme = as(office(BREDA))
                .body("{\"title\": \"Lighting\"}")
                .post(process + "/themes")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("themes[0].id");
        put(office(BREDA), grouped, "/theme", "{\"themeId\": \"" + theme + "\"}")
                .statusCode(200);
        put(office(BREDA), process, "/feedback", "{\"outcome\": \"early\"}").statusCode(409);
        put(office(BREDA), process, "/themes/" + theme + "/answer", "{\"answer\": \"Twelve lamps\"}")
                .statusCode(200);

        put(office(BREDA), process, "/feedback", "{\"outcome\": \"It is in the plan.\"}")
                .statusCode(200)
                .body("status", is("FED_BACK"))
                .body("outcome", is("It is in the plan."));
        put(office(BREDA), own, "/theme", "{\"themeId\": \"" + theme + "\"}").statusCode(409);
        var events = PublishedEvents.about(uuid(process), 6);
        assertThat(events.getLast().path("type").asText()).endsWith("resident-participation.participation-fed-back.v1");
        assertThat(events.getLast().at("/data/form").asText()).isEqualTo("CITIZENS_ASSEMBLY");
        assertThat(events.getLast().at("/data/focusAreaId").asText())
                .isEqualTo(Areas.known(BREDA).toString());
    }

    @Test
    @Tag("RP1")
    void a_formal_route_alone_is_a_warning_and_no_error() {
        clock.setTo("2023-03-01");
        var slug = "delft-west";
        var hearing = planned(slug, aProcess(slug, "HEARING", "2023-03-01", "2023-04-15", "[]"));
        anonymous().get(hearing).then().body("warnings", contains("FORMAL_ROUTE_ONLY"));

        planned(slug, aProcess(slug, "CITY_TALK", "2023-03-01", "2023-04-15", "[]"));

        anonymous().get(hearing).then().body("warnings", empty());
        anonymous()
                .get("/participation/v1/areas/" + slug + "/participation-forms")
                .then()
                .body("items.form", contains("CITY_TALK", "HEARING"))
                .body("items.formal", contains(false, true));
    }

    @Test
    void open_processes_near_me_come_the_nearest_first() {
        clock.setTo("2023-03-01");
        var near = planned("schiedam-nieuwland-oost", "2023-03-01", "2023-04-15");
        var far = planned("groningen-noord", "2023-03-01", "2023-04-15");
        put(office("schiedam-nieuwland-oost"), near, "/opening").statusCode(200);
        put(office("groningen-noord"), far, "/opening").statusCode(200);

        var slugs = anonymous()
                .get("/participation/v1/nearby-processes?lon=4.32&lat=51.92")
                .then()
                .statusCode(200)
                .body("items.process.status", everyItem(is("OPEN")))
                .extract()
                .<String>path("items.process.focusAreaSlug.join(' ')");

        assertThat(slugs.indexOf("schiedam-nieuwland-oost"))
                .isNotNegative()
                .isLessThan(slugs.indexOf("groningen-noord"));
        anonymous()
                .get("/participation/v1/nearby-processes?lon=13.4&lat=52.5")
                .then()
                .statusCode(400)
                .body("code", is("COORDINATES_OUT_OF_RANGE"));
    }

    @Test
    void another_municipality_organises_nothing_here() {
        clock.setTo("2023-03-01");
        Areas.known(BREDA);

        as(executive("GM0363"))
                .body(aProcess(BREDA, "2023-03-01", "2023-04-15"))
                .post(PROCESSES)
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
    }

    @Test
    void every_mistake_in_a_body_is_told_and_a_question_that_cannot_be_answered_is_refused() {
        clock.setTo("2023-03-01");
        Areas.known(BREDA);
        var budgetWithoutSum = """
                [{"id": "fund", "kind": "BUDGET", "text": "How much?",
                  "options": [{"id": "a", "label": "A"}, {"id": "b", "label": "B"}]}]""";

        as(office(BREDA))
                .body(aProcess(BREDA, "HEARING", "2023-03-01", "2023-04-15", budgetWithoutSum))
                .post(PROCESSES)
                .then()
                .statusCode(422)
                .body("code", is("QUESTION_INVALID"))
                .body("errors[0].pointer", is("/questions/0/budget"));
        as(office(BREDA))
                .body("{\"focusAreaSlug\": \"breda-noord\", \"facts\": {\"title\": \"\", \"form\": \"POLL\"}}")
                .post(PROCESSES)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/facts/title"))
                .body("errors.pointer", hasItem("/facts/form"))
                .body("errors.pointer", not(hasItem("/focusAreaSlug")));
    }
}
