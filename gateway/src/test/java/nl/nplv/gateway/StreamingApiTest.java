package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StreamingApiTest {

    private static final String AREAS = "/areas/v1/focus-areas";
    private static final int CHUNK = 64 * 1024;
    private static final long LARGE = 100L * 1024 * 1024;

    /** What sockets of both sides may hold; far from {@link #LARGE}, so a gateway that collects is seen. */
    private static final long UNDER_WAY = 30L * 1024 * 1024;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    StubService service;

    @BeforeEach
    void setUp() {
        service.echoes();
    }

    @Test
    void the_first_part_of_an_answer_arrives_before_the_last_is_made() throws Exception {
        var firstArrived = new CountDownLatch(1);
        service.does(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("first".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            awaitSignal(firstArrived);
            exchange.getResponseBody().write("last".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });

        try (var call = new RawCall()) {
            call.send("GET " + AREAS);
            var head = readUntil(call.in(), "first");
            firstArrived.countDown();

            assertThat(head).doesNotContain("last");
            assertThat(call.rest()).contains("last");
        }
    }

    @Test
    void a_service_is_held_back_while_the_caller_does_not_read_and_all_100_MB_arrive_when_it_does() throws Exception {
        var made = new AtomicLong();
        service.does(exchange -> {
            exchange.sendResponseHeaders(200, LARGE);
            pour(exchange.getResponseBody(), made);
            exchange.close();
        });

        try (var call = new RawCall()) {
            call.send("GET " + AREAS);
            awaitStandstill(made);
            var madeUnread = made.get();

            var received = drain(call.in());

            assertThat(madeUnread).isLessThan(UNDER_WAY);
            assertThat(received).isGreaterThan(LARGE);
        }
    }

    @Test
    void a_caller_is_held_back_while_the_service_does_not_read_and_all_100_MB_arrive_when_it_does() throws Exception {
        var reading = new CountDownLatch(1);
        var received = new AtomicLong();
        service.does(exchange -> {
            awaitSignal(reading);
            received.set(drain(exchange.getRequestBody()));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });

        var sent = new AtomicLong();
        try (var call = new RawCall()) {
            call.send("POST /areas/v1/liveability-imports", "Content-Type: text/csv", "Content-Length: " + LARGE);
            var sending = CompletableFuture.runAsync(() -> pour(call, sent));
            awaitStandstill(sent);
            var sentUnread = sent.get();
            reading.countDown();
            sending.get(30, TimeUnit.SECONDS);

            assertThat(call.rest()).startsWith("HTTP/1.1 202 ");
            assertThat(sentUnread).isLessThan(UNDER_WAY);
            assertThat(received).hasValue(LARGE);
        }
    }

    @Test
    void an_answer_that_breaks_off_never_looks_complete() throws Exception {
        service.does(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("half".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            throw new IOException("the service dies");
        });

        var answer = RawCall.answerTo("GET " + AREAS);

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("half").doesNotContain("\r\n0\r\n");
    }

    @Test
    void a_service_that_dies_before_it_answers_is_502() {
        service.does(exchange -> {
            throw new IOException("the service dies");
        });

        given().get(AREAS).then().statusCode(502).body("code", is("UPSTREAM_UNAVAILABLE"));
    }

    @Test
    void a_service_that_is_not_there_is_502() {
        given().get("/funding/v1/applications")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .header("API-Version", "0.9.0")
                .body("code", is("UPSTREAM_UNAVAILABLE"));
    }

    @Test
    void a_service_that_keeps_silent_is_504() {
        var answered = new CountDownLatch(1);
        service.does(exchange -> awaitSignal(answered));

        given().get(AREAS)
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .header("API-Version", "1.4.2")
                .body("code", is("UPSTREAM_TIMEOUT"));
        answered.countDown();
    }

    @Test
    void a_service_is_told_when_the_caller_leaves() throws Exception {
        var left = new CompletableFuture<IOException>();
        var made = new AtomicLong();
        service.does(exchange -> {
            exchange.sendResponseHeaders(200, LARGE);
            try {
                pour(exchange.getResponseBody(), made);
            } catch (IOException e) {
                left.complete(e);
                throw e;
            }
        });

        try (var call = new RawCall()) {
            call.send("GET " + AREAS);
            readUntil(call.in(), "xxxx");
        }

        assertThat(left.get(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(made.get()).isLessThan(LARGE);
    }

    private static void pour(RawCall call, AtomicLong count) {
        try {
            pour(call.out(), count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pour(OutputStream out, AtomicLong count) throws IOException {
        var chunk = "x".repeat(CHUNK).getBytes(StandardCharsets.US_ASCII);
        for (long written = 0; written < LARGE; written += CHUNK) {
            out.write(chunk);
            count.addAndGet(CHUNK);
        }
    }

    private static long drain(InputStream in) throws IOException {
        var buffer = new byte[CHUNK];
        long total = 0;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
        }
        return total;
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            var next = in.read();
            assertThat(next).as("more after: %s", text).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }

    /** Until bytes have flowed and then none for half a second. */
    private static void awaitStandstill(AtomicLong count) {
        var last = new AtomicLong(-1);
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    var now = count.get();
                    return now > 0 && now == last.getAndSet(now);
                });
    }

    private static void awaitSignal(CountDownLatch signal) {
        try {
            if (!signal.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the test never signalled");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
