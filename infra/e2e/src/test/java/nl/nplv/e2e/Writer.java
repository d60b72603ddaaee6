package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One organisation's program that goes on until each of its writes is acknowledged. It makes amendments, each under its own
 * Idempotency-Key, and revises an agreement that nobody else revises, each time with the version it knows.
 */
final class Writer {
    private static final String STATE = "ministerie-vro";
    private static final String AREAS = "/areas/v1/focus-areas";
    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(60);

    /** Answers that say nothing of what happened, or that nothing happened yet. */
    private static final Set<Integer> TRY_AGAIN = Set.of(502, 503, 504);

    /**
     * A write that the platform acknowledged.
     *
     * @param mark text that only this write carries
     */
    record Acknowledged(String mark, UUID aggregateId, long version) {
        private static Acknowledged of(String mark, Answer answer) {
            return new Acknowledged(mark, UUID.fromString(answer.text("/id")), Long.parseLong(answer.text("/version")));
        }
    }

    private final List<Calls> doors;
    private final TestArea area;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private String agreement = "";
    private String etag = "";

    /**
     * A writer in its own area.
     *
     * @param doors each next attempt goes to the next of them
     */
    Writer(List<Calls> doors, TestArea area) {
        this.doors = doors;
        this.area = area;
    }

    /** Registers the area and drafts the agreement. */
    void prepare() {
        create(Request.post(STATE, AREAS, area.registration()));
        var drafted =
                create(Request.post(STATE, AREAS + "/" + area.slug() + "/agreements", commitments("first draft")));
        agreement = drafted.location();
        etag = drafted.etag();
    }

    /** A new amendment. */
    Acknowledged amend() {
        var mark = UUID.randomUUID().toString();
        return Acknowledged.of(mark, create(Amendment.post(mark)));
    }

    /** Another version of the agreement. */
    Acknowledged revise() {
        var mark = UUID.randomUUID().toString();
        var revision = new Request(STATE, "PUT", agreement, "", commitments(mark));
        var answer = persist(revision, "", etag);
        var revised = answer.status() == 412 ? mine(mark) : answer;
        assertThat(revised.status()).as("%s", revised).isEqualTo(200);
        etag = revised.etag();
        return Acknowledged.of(mark, revised);
    }

    int unanswered() {
        return unanswered.get();
    }

    /** After an attempt without answer the version may have moved by this very write, and by nothing else. */
    private Answer mine(String mark) {
        var now = persist(Request.read(agreement), "", "");
        assertThat(now.text("/commitments/0/text")).isEqualTo(mark);
        return now;
    }

    private Answer create(Request request) {
        var answer = persist(request, UUID.randomUUID().toString(), "");
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }

    private Answer persist(Request request, String idempotencyKey, String ifMatch) {
        return await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .atMost(GIVES_UP_AFTER)
                .until(() -> attempt(request, idempotencyKey, ifMatch), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Answer> attempt(Request request, String idempotencyKey, String ifMatch) {
        var door = doors.get(attempts.getAndIncrement() % doors.size());
        try {
            var answer = door.ask(request, idempotencyKey, ifMatch);
            return TRY_AGAIN.contains(answer.status()) ? nothing() : Optional.of(answer);
        } catch (IOException e) {
            return nothing();
        }
    }

    private Optional<Answer> nothing() {
        unanswered.incrementAndGet();
        return Optional.empty();
    }

    private static String commitments(String text) {
        return """
                {"commitments": [{"party": "RIJK", "kind": "OTHER", "text": "%s"}]}""".formatted(text);
    }
}
