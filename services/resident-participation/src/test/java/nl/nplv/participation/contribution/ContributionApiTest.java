package nl.nplv.participation.contribution;

import static nl.nplv.participation.Calls.CONTRIBUTIONS;
import static nl.nplv.participation.Calls.MY_CONTRIBUTIONS;
import static nl.nplv.participation.Calls.MY_DATA;
import static nl.nplv.participation.Calls.aProcess;
import static nl.nplv.participation.Calls.contribute;
import static nl.nplv.participation.Calls.planned;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.participation.Calls.with;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ContributionApiTest {
    private static final String TILBURG = "tilburg-noordwest";

    private final TestClock clock;

    ContributionApiTest(TestClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void day() {
        clock.setTo("2023-03-01");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void somebody_without_an_account_contributes_follows_adds_and_takes_it_back() {
        var process = open("[]");
        var receipt = contribute(process, "More light, please")
                .body("receiptCode", matchesPattern("([0-9A-Z]{5}-){5}[0-9A-Z]"));
        var id = receipt.extract().<String>path("id");
        var code = receipt.extract().<String>path("receiptCode");

        with(code).get(MY_CONTRIBUTIONS).then().body("items", hasSize(1)).body("items[0].status", is("PENDING"));
        with(code)
                .body("{\"text\": \"And in the park\"}")
                .post(MY_CONTRIBUTIONS + "/" + id + "/additions")
                .then()
                .statusCode(201);
        anonymous().get(CONTRIBUTIONS + "/" + id).then().body("said.additions", contains("And in the park"));
        put(office(TILBURG), CONTRIBUTIONS + "/" + id, "/response", "{\"response\": \"In June.\"}")
                .statusCode(200);
        with(code).get(MY_CONTRIBUTIONS).then().body("items[0].response", is("In June."));
        with(code).put(MY_CONTRIBUTIONS + "/" + id + "/withdrawal").then().statusCode(200);

        anonymous()
                .get(CONTRIBUTIONS + "/" + id)
                .then()
                .body("status", is("WITHDRAWN"))
                .body("said", nullValue());
        anonymous().get(process + "/results").then().body("contributions", is(0));
        assertThat(PublishedEvents.typesAbout(UUID.fromString(id), 4))
                .containsExactly(
                        "contribution-received",
                        "contribution-extended",
                        "contribution-answered",
                        "contribution-withdrawn");
    }

    @Test
    void a_code_of_another_opens_nothing_of_mine_and_a_wrong_one_nothing_at_all() {
        var process = open("[]");
        var mine = contribute(process, "mine").extract().<String>path("id");
        var code = contribute(process, "another's").extract().<String>path("receiptCode");

        with(code).put(MY_CONTRIBUTIONS + "/" + mine + "/withdrawal").then().statusCode(404);
        with("7ZK3M-0Q9XA-4TB8C-D5EFG-HJKNP-R").get(MY_CONTRIBUTIONS).then().statusCode(404);
        with("wrong").get(MY_CONTRIBUTIONS).then().statusCode(400).body("errors[0].name", is("Receipt-Code"));
        anonymous().get(MY_CONTRIBUTIONS).then().statusCode(400).body("code", is("RECEIPT_MISSING"));
        as(office(TILBURG)).get(MY_DATA).then().statusCode(400).body("code", is("RECEIPT_MISSING"));
    }

    @Test
    void with_an_account_all_of_mine_is_found_without_a_code() {
        var process = open("[]");
        as(resident(TILBURG)).delete(MY_DATA).then().statusCode(204);
        for (var text : new String[] {"first", "second"}) {
            as(resident(TILBURG))
                    .body("{\"text\": \"" + text + "\"}")
                    .post(process + "/contributions")
                    .then()
                    .statusCode(201);
        }

        as(resident(TILBURG)).get(MY_CONTRIBUTIONS).then().body("items", hasSize(2));
        as(resident(TILBURG)).get(MY_DATA).then().body("written.byAccount", contains(true, true));
        as(resident(TILBURG)).delete(MY_DATA).then().statusCode(204);
        as(resident(TILBURG)).get(MY_CONTRIBUTIONS).then().body("items", empty());
    }

    @Test
    void what_looks_like_personal_data_is_masked_until_a_moderator_decides() {
        var process = open("[]");
        var id = contribute(process, "Call 06-12345678 or jan@example.nl")
                .extract()
                .<String>path("id");
        var path = CONTRIBUTIONS + "/" + id;

        anonymous().get(path).then().body("said.text", is("Call […] or […]"));
        as(office(TILBURG))
                .get(path + "/original")
                .then()
                .body("said.text", is("Call 06-12345678 or jan@example.nl"))
                .body("hints", containsInAnyOrder("EMAIL", "PHONE"));
        put(office(TILBURG), path, "/moderation", "{\"status\": \"VISIBLE\"}")
                .statusCode(200)
                .body("said.text", is("Call […] or […]"));
        put(office(TILBURG), path, "/moderation", "{\"status\": \"VISIBLE\", \"showHints\": true}")
                .statusCode(200)
                .body("said.text", is("Call 06-12345678 or jan@example.nl"));
    }

    @Test
    void a_hidden_contribution_counts_its_author_sees_why_and_objects() {
        var process = open("[]");
        var receipt = contribute(process, "You are all fools");
        var id = receipt.extract().<String>path("id");
        var code = receipt.extract().<String>path("receiptCode");
        var path = CONTRIBUTIONS + "/" + id;
        with(code)
                .body("{\"text\": \"why?\"}")
                .put(MY_CONTRIBUTIONS + "/" + id + "/objection")
                .then()
                .statusCode(409);
        put(office(TILBURG), path, "/moderation", "{\"status\": \"HIDDEN\"}")
                .statusCode(422)
                .body("code", is("REASON_MISMATCH"));

        put(office(TILBURG), path, "/moderation", "{\"status\": \"HIDDEN\", \"reason\": \"INSULT\"}")
                .statusCode(200);

        anonymous().get(path).then().body("said", nullValue()).body("hideReason", is("INSULT"));
        anonymous()
                .get(process + "/results")
                .then()
                .body("contributions", is(1))
                .body("hidden", is(1));
        anonymous().get(process + "/contributions?text=fools").then().body("items", empty());
        with(code).get(MY_CONTRIBUTIONS).then().body("items[0].hideReason", is("INSULT"));
        with(code)
                .body("{\"text\": \".\"}")
                .post(MY_CONTRIBUTIONS + "/" + id + "/additions")
                .then()
                .statusCode(201);
        anonymous().get(path).then().body("said", nullValue()).body("hideReason", is("INSULT"));
        with(code)
                .body("{\"text\": \"It is a joke\"}")
                .put(MY_CONTRIBUTIONS + "/" + id + "/objection")
                .then()
                .statusCode(200);
        as(office(TILBURG)).get(path + "/original").then().body("objection", is("It is a joke"));
        put(office(TILBURG), path, "/moderation", "{\"status\": \"VISIBLE\"}").statusCode(200);
        anonymous().get(path).then().body("said.text", is("You are all fools"));
    }

    @Test
    void originals_are_for_the_organiser_and_each_reading_is_shown_to_the_author() {
        var process = open("[]");
        var receipt = contribute(process, "For the organiser");
        var path = CONTRIBUTIONS + "/" + receipt.extract().<String>path("id") + "/original";

        as(executive("GM0363")).get(path).then().statusCode(403);
        as(executive("GM0855")).get(path).then().statusCode(200);

        with(receipt.extract().path("receiptCode"))
                .get(MY_DATA)
                .then()
                .body("written[0].processing.organisation", contains("GM0855", "RESIDENT"));
    }

    @Test
    void hundred_and_twenty_contributions_at_the_same_instant_are_all_there_once()
            throws InterruptedException, ExecutionException {
        var process = open("[]");
        var calls = new ArrayList<Callable<String>>();
        for (int i = 0; i < 120; i++) {
            var text = "contribution " + i;
            calls.add(() -> contribute(process, text).extract().path("receiptCode"));
        }

        var codes = new ArrayList<String>();
        try (var all = Executors.newFixedThreadPool(40)) {
            for (var done : all.invokeAll(calls)) {
                codes.add(done.get());
            }
        }

        assertThat(codes).hasSize(120).doesNotHaveDuplicates();
        anonymous().get(process + "/results").then().body("contributions", is(120));
    }

    @Test
    void a_retry_under_the_same_key_contributes_once_and_gets_the_same_code_which_is_stored_nowhere() {
        var process = open("[]");
        var key = UUID.randomUUID().toString();

        var first = once(process, key);
        var second = once(process, key);

        assertThat(second).isEqualTo(first);
        anonymous().get(process + "/results").then().body("contributions", is(1));
    }

    private static String once(String process, String key) {
        return anonymous()
                .header("Idempotency-Key", key)
                .body("{\"text\": \"once\"}")
                .post(process + "/contributions")
                .then()
                .statusCode(201)
                .extract()
                .path("receiptCode");
    }

    @Test
    void a_key_that_can_be_guessed_gets_nobody_anothers_receipt_code() {
        var process = open("[]");

        anonymous()
                .header("Idempotency-Key", "1")
                .body("{\"text\": \"once\"}")
                .post(process + "/contributions")
                .then()
                .statusCode(400)
                .body("code", is("INVALID_PARAMETER"))
                .body("errors[0].name", is("Idempotency-Key"));
    }

    @Test
    void an_account_posts_no_more_than_its_share_a_minute() {
        clock.setTo("2023-03-07");
        var process = open("[]");
        for (int i = 0; i < 60; i++) {
            as(resident("delft-west"))
                    .body("{\"text\": \"again\"}")
                    .post(process + "/contributions")
                    .then()
                    .statusCode(201);
        }

        as(resident("delft-west"))
                .body("{\"text\": \"again\"}")
                .post(process + "/contributions")
                .then()
                .statusCode(429)
                .body("code", is("TOO_MANY_POSTS"));
        contribute(process, "without an account");
    }

    @Test
    void answers_to_questions_are_checked_counted_and_exact() {
        var process = open("""
                [{"id": "square", "kind": "CHOICE", "text": "What?", "options": [{"id": "a", "label": "A"}, {"id": "b", "label": "B"}]},
                 {"id": "fund", "kind": "BUDGET", "text": "How much?", "budget": "100.00",
                  "options": [{"id": "a", "label": "A"}, {"id": "b", "label": "B"}]},
                 {"id": "spot", "kind": "LOCATION", "text": "Where?", "outline": {"type": "Polygon", "coordinates":
                  [[[5.0, 51.5], [5.1, 51.5], [5.1, 51.6], [5.0, 51.6], [5.0, 51.5]]]}}]""");

        answering(process, """
                [{"questionId": "square", "choices": ["a"]},
                 {"questionId": "fund", "budget": [{"optionId": "a", "amount": "33.33"}, {"optionId": "b", "amount": "66.67"}]},
                 {"questionId": "spot", "place": {"type": "Point", "coordinates": [5.0512, 51.5534]}}]""", 201);
        answering(
                process,
                "[{\"questionId\": \"fund\", \"budget\": [{\"optionId\": \"a\", \"amount\": \"99.99\"}]}]",
                422);
        answering(
                process,
                "[{\"questionId\": \"spot\", \"place\": {\"type\": \"Point\", \"coordinates\": [5.2, 51.55]}}]",
                422);

        anonymous()
                .get(process + "/results")
                .then()
                .body("questions[0].options[0].votes", is(1))
                .body("questions[1].options.amount", contains("33.33", "66.67"))
                .body("questions[2].places[0].place.coordinates[0].toString()", is("5.051"));
        anonymous()
                .get(process + "/contributions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].said.answers[2].place.coordinates[1].toString()", is("51.553"));
    }

    private static void answering(String process, String answers, int status) {
        somebody()
                .body("{\"text\": \"see below\", \"answers\": " + answers + "}")
                .post(process + "/contributions")
                .then()
                .statusCode(status);
    }

    private static String open(String questions) {
        var process = planned(TILBURG, aProcess(TILBURG, "CITY_TALK", "2023-03-01", "2023-04-15", questions));
        put(office(TILBURG), process, "/opening").statusCode(200);
        return process;
    }
}
