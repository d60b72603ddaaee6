package nl.nplv.participation.signal;

import static nl.nplv.participation.Calls.MY_SIGNALS;
import static nl.nplv.participation.Calls.SIGNALS;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.participation.Calls.with;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.nplv.participation.Areas;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignalApiTest {
    private static final String LELYSTAD = "lelystad-oost";
    private static final String GM = "GM0995";

    private final TestClock clock;
    private final SignalTimer timer;

    SignalApiTest(TestClock clock, SignalTimer timer) {
        this.clock = clock;
        this.timer = timer;
    }

    @BeforeEach
    void day() {
        Areas.known(LELYSTAD);
        clock.setTo("2023-05-01");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void it_is_answered_on_day_twenty_for_the_reporter_alone() {
        var receipt = sent("\"contact\": \"jan@example.nl\",").body("answerBy", is("2023-06-12"));
        var path = SIGNALS + "/" + receipt.extract().<String>path("id");
        var code = receipt.extract().<String>path("receiptCode");

        as(executive(GM))
                .get(path + "/report")
                .then()
                .statusCode(200)
                .body("text", is("Nobody told our street."))
                .body("contact", is("jan@example.nl"));
        put(executive(GM), path, "/handling").statusCode(200);
        clock.setTo("2023-05-21");
        put(executive(GM), path, "/answer", "{\"answer\": \"We come on 1 June.\"}")
                .statusCode(200)
                .body("answeredOn", is("2023-05-21"))
                .body("overdue", is(false));

        with(code)
                .get(MY_SIGNALS)
                .then()
                .body("items[0].answer", is("We come on 1 June."))
                .body("items[0].text", is("Nobody told our street."));
        assertThat(anonymous().get(path).asString()).doesNotContain("June", "street", "example.nl");
        put(executive(GM), path, "/closing").statusCode(200);
        assertThat(PublishedEvents.typesAbout(id(receipt), 4))
                .containsExactly("signal-received", "signal-taken-up", "signal-answered", "signal-closed");
    }

    @Test
    @Tag("RP2")
    void it_is_for_the_executive_of_the_municipality_only() {
        somebody()
                .body(body("\"assignedTo\": \"NAT\","))
                .post(SIGNALS)
                .then()
                .statusCode(422)
                .body("code", is("SIGNAL_MUNICIPALITY_ONLY"))
                .body("errors[0].pointer", is("/assignedTo"));
        var path = SIGNALS + "/" + sent("\"assignedTo\": \"EXE\",").extract().<String>path("id");

        as(vro()).get(path + "/report").then().statusCode(403);
        as(office(LELYSTAD)).get(path + "/report").then().statusCode(403);
        as(executive("GM0758")).get(path + "/report").then().statusCode(403);
        as(executive("GM0758"))
                .header("If-Match", "*")
                .put(path + "/handling")
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("RP5")
    void it_is_announced_as_overdue_exactly_once_and_again_after_reopening() {
        var receipt = sent("");
        var path = SIGNALS + "/" + receipt.extract().<String>path("id");
        clock.setToInstant("2023-06-12T21:59:59Z");
        timer.announce();
        anonymous().get(path).then().body("overdue", is(false));

        clock.setToInstant("2023-06-12T22:00:00Z");
        timer.announce();
        timer.announce();

        anonymous().get(path).then().body("overdue", is(true)).body("version", is(2));
        anonymous()
                .get(SIGNALS + "?overdue=true&limit=100")
                .then()
                .body("items.id", hasItem(id(receipt).toString()));
        put(executive(GM), path, "/handling").statusCode(200);
        put(executive(GM), path, "/answer", "{\"answer\": \"Sorry.\"}").statusCode(200);
        with(receipt.extract().path("receiptCode"))
                .body("{\"text\": \"That is no answer.\"}")
                .put(MY_SIGNALS + "/" + id(receipt) + "/reopening")
                .then()
                .statusCode(200)
                .body("signal.status", is("REOPENED"))
                .body("text", is("Nobody told our street.\n\nThat is no answer."));
        anonymous()
                .get(SIGNALS + "?overdue=true&limit=100")
                .then()
                .body("items.id", not(hasItem(id(receipt).toString())));
        clock.setTo("2023-07-26");
        timer.announce();
        assertThat(PublishedEvents.typesAbout(id(receipt), 6))
                .containsExactly(
                        "signal-received",
                        "signal-overdue",
                        "signal-taken-up",
                        "signal-answered",
                        "signal-reopened",
                        "signal-overdue");
    }

    private static ValidatableResponse sent(String more) {
        return somebody().body(body(more)).post(SIGNALS).then().statusCode(201);
    }

    private static String body(String more) {
        return """
                {"focusAreaSlug": "%s", "category": "NOT_INFORMED", %s "text": "Nobody told our street."}""".formatted(LELYSTAD, more);
    }

    private static UUID id(ValidatableResponse receipt) {
        return UUID.fromString(receipt.extract().path("id"));
    }
}
