package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static nl.nplv.gateway.Surroundings.BODY_LIMIT;
import static nl.nplv.gateway.Surroundings.BULK_LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LimitsApiTest {

    private static final String AREAS = "/areas/v1/focus-areas";

    @SuppressWarnings("NullAway.Init") // set by the test resource
    StubService service;

    @BeforeEach
    void setUp() {
        service.echoes();
    }

    @ParameterizedTest
    @CsvSource({
        "/areas/v1/focus-areas, application/json, " + BODY_LIMIT,
        "/areas/v1/bulk-imports, application/json, " + BULK_LIMIT,
        "/areas/v1/liveability-imports, text/csv, 5000000",
    })
    void a_body_up_to_the_limit_of_its_operation_passes(String path, String type, int size) {
        given().contentType(type)
                .body(new byte[size])
                .post(path)
                .then()
                .statusCode(200)
                .body("bodySize", is(size));
    }

    @ParameterizedTest
    @CsvSource({"/areas/v1/focus-areas, " + BODY_LIMIT, "/areas/v1/bulk-imports, " + BULK_LIMIT})
    void one_byte_more_is_413(String path, int limit) {
        given().contentType("application/json")
                .body(new byte[limit + 1])
                .post(path)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .header("API-Version", "1.4.2")
                .body("code", is("PAYLOAD_TOO_LARGE"))
                .body("detail", is("at most " + limit + " bytes"));
    }

    @Test
    void a_body_of_undeclared_length_is_cut_off_at_the_limit_and_the_service_sees_no_whole_request() throws Exception {
        var whole = new AtomicBoolean();
        var broken = new AtomicBoolean();
        service.does(exchange -> {
            try {
                exchange.getRequestBody().readAllBytes();
                whole.set(true);
            } catch (IOException e) {
                broken.set(true);
                throw e;
            }
        });

        String answer;
        try (var call = new RawCall()) {
            call.send("POST " + AREAS, "Transfer-Encoding: chunked");
            for (var sent = 0; sent <= BODY_LIMIT; sent += 1024) {
                call.out().write(("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            call.out().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            answer = call.rest();
        }

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"code\":\"PAYLOAD_TOO_LARGE\"");
        await().atMost(Duration.ofSeconds(5)).untilTrue(broken);
        assertThat(whole).isFalse();
    }

    @Test
    void a_caller_that_asks_first_is_refused_before_it_sends() throws Exception {
        var answer = RawCall.answerTo("POST " + AREAS, "Content-Length: 99999999", "Expect: 100-continue");

        assertThat(answer).startsWith("HTTP/1.1 413 ").doesNotContain("100 Continue");
    }

    @Test
    void a_caller_that_asks_first_may_go_on_within_the_limit() throws Exception {
        try (var call = new RawCall()) {
            call.send("POST " + AREAS, "Content-Length: 5", "Expect: 100-continue");
            var first = new String(call.in().readNBytes(12), StandardCharsets.US_ASCII);
            call.out().write("hello".getBytes(StandardCharsets.US_ASCII));

            assertThat(first).isEqualTo("HTTP/1.1 100");
            assertThat(call.rest()).contains("HTTP/1.1 200", "\"bodySize\":5");
        }
    }

    @Test
    void a_long_address_is_414() {
        given().get(AREAS + "?q=" + "x".repeat(2048)).then().statusCode(414).body("code", is("URI_TOO_LONG"));
    }

    @Test
    void large_headers_are_431() {
        given().header("X-Large", "x".repeat(4096))
                .get(AREAS)
                .then()
                .statusCode(431)
                .body("code", is("HEADERS_TOO_LARGE"));
    }
}
