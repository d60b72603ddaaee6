package nl.nplv.participation.contribution;

import static nl.nplv.participation.Calls.CONTRIBUTIONS;
import static nl.nplv.participation.Calls.aProcess;
import static nl.nplv.participation.Calls.contribute;
import static nl.nplv.participation.Calls.planned;
import static nl.nplv.participation.Calls.put;
import static nl.nplv.participation.Calls.somebody;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Caller.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.nplv.test.RealServers;
import nl.nplv.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What attackers send: stored as text or refused, never executed, searched and shown rightly. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HostileInputApiTest {
    private static final String TILBURG = "tilburg-noordwest";
    private static final String NEW_HEADER = "%0d%0aX-Planted:%20yes%0d%0a%0d%0a%3Chtml%3E";

    private final TestClock clock;

    HostileInputApiTest(TestClock clock) {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "<img src=x onerror=alert(1)>",
                "'; drop table contribution; --",
                "=cmd|' /C calc'!A0",
                "${jndi:ldap://example.org/a}",
                "{{7*7}}",
                "Cafe\u0301 n\u0303 \uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDD27 100% _sure_"
            })
    void text_is_kept_and_shown_as_it_was_written(String text) {
        var process = open();
        var id = contribute(process, text).extract().<String>path("id");

        var answer = anonymous().get(CONTRIBUTIONS + "/" + id).then().body("said.text", is(text));

        assertThat(answer.extract().contentType()).startsWith("application/json");
        assertThat(answer.extract().header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void text_is_found_as_it_reads_and_what_is_searched_for_is_never_a_statement_or_a_pattern() {
        var process = open();
        contribute(process, "it's '; drop table contribution; --");
        contribute(process, "Cafe\u0301 100% _sure_");

        found(process, "café", 1);
        found(process, "CAFÉ", 1);
        found(process, "drop table", 1);
        found(process, "100%", 1);
        found(process, "%", 1);
        found(process, "_sure_", 1);
        found(process, "s_re", 0);
        found(process, "' or '1'='1", 0);
        found(process, "\\", 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turned \\u202E around",
                "hidden \\u2066 in it",
                "null \\u0000",
                "bell \\u0007",
                "half \\uD83D",
                "piled e\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301"
            })
    void text_that_does_not_read_as_it_is_written_is_refused(String text) {
        somebody()
                .body("{\"text\": \"" + text + "\"}")
                .post(open() + "/contributions")
                .then()
                .statusCode(400);
    }

    @Test
    void ten_megabytes_are_refused_and_the_longest_text_fits_to_the_letter() {
        var process = open();

        sized(process, "x".repeat(10_000_000)).statusCode(413).body("code", is("PAYLOAD_TOO_LARGE"));
        sized(process, "\uD83D\uDC69".repeat(2_500_000)).statusCode(413);
        sized(process, "x".repeat(10_001)).statusCode(400).body("errors[0].pointer", is("/text"));
        sized(process, "x".repeat(10_000)).statusCode(201);

        anonymous().get(process + "/contributions").then().body("items", hasSize(1));
    }

    @Test
    void what_is_sent_in_an_address_or_a_header_makes_no_header_of_an_answer() {
        var process = open();
        contribute(process, "one X-Planted");
        contribute(process, "two X-Planted");

        notPlanted(anonymous()
                .urlEncodingEnabled(false)
                .get(process + "/contributions?limit=1&text=" + NEW_HEADER)
                .then());
        notPlanted(anonymous()
                .urlEncodingEnabled(false)
                .get(process + "/contributions?limit=1&sort=" + NEW_HEADER)
                .then());
        notPlanted(anonymous()
                .urlEncodingEnabled(false)
                .get(CONTRIBUTIONS + "/" + NEW_HEADER)
                .then());
        var page = notPlanted(anonymous()
                .queryParam("limit", 1)
                .queryParam("text", "x-planted")
                .get(process + "/contributions")
                .then());
        assertThat(page.extract().header("Link")).contains("rel=\"next\"");
        notPlanted(anonymous()
                .header("traceparent", "00-<script>-x-01")
                .header("X-Forwarded-Host", "evil.example")
                .get(process)
                .then());
    }

    private static ValidatableResponse notPlanted(ValidatableResponse answer) {
        var headers = answer.header("X-Planted", nullValue()).extract().headers();
        assertThat(headers.asList())
                .allSatisfy(
                        header -> assertThat(header.getValue()).doesNotContain("\r", "\n", "<script>", "evil.example"));
        return answer;
    }

    private static ValidatableResponse sized(String process, String text) {
        return somebody()
                .body("{\"text\": \"" + text + "\"}")
                .post(process + "/contributions")
                .then();
    }

    private static void found(String process, String text, int count) {
        anonymous()
                .queryParam("text", text)
                .get(process + "/contributions")
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    private static String open() {
        var process = planned(TILBURG, aProcess(TILBURG, "CITY_TALK", "2023-03-01", "2023-04-15", "[]"));
        put(office(TILBURG), process, "/opening").statusCode(200);
        return process;
    }
}
