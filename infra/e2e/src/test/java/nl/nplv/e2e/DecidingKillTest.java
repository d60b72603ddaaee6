package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.nplv.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code kill -9} of the funding service in the midst of deciding two hundred lines: no money is half moved. */
@ExtendWith(RunningPlatform.class)
@Timeout(240)
class DecidingKillTest {
    private static final String SERVICE = "funding";
    private static final String TOPIC = "nplv.funding.v1";
    private static final String CODE = "KILLED_IN_THE_MIDST";
    private static final int APPLICATIONS = 10;
    private static final int LINES = APPLICATIONS * LinesInReview.LINES_EACH;
    private static final int KILLED_AT = 60;
    private static final Duration GIVES_UP_AFTER = Duration.ofMinutes(2);

    private final Platform platform;
    private final Calls calls;
    private final AtomicInteger decided = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    DecidingKillTest(Platform platform) {
        this.platform = platform;
        this.calls = new Calls(platform.gatewayUrl(), platform::token);
    }

    @Test
    void no_line_is_half_decided_and_no_posting_without_its_twin() throws Exception {
        var lines = new LinesInReview(calls, CODE).make(APPLICATIONS, "{\"total\": \"20000\"}");

        decideWhileTheServiceDies(lines);

        assertThat(unanswered.get()).as("the death was felt").isPositive();
        assertThat(count("application_line where status = 'GRANTED' and scheme_code = '" + CODE + "'"))
                .isEqualTo(LINES);
        assertThat(count(
                        "single_application where status = 'DECIDED' and id in (select application_id from application_line"
                                + " where scheme_code = '" + CODE + "')"))
                .isEqualTo(APPLICATIONS);
        assertThat(count("funding_grant where scheme_code = '" + CODE + "'")).isEqualTo(LINES);
        for (var kind : List.of("ASK", "COMMITMENT", "AWARD")) {
            assertThat(count("posting where scheme_code = '" + CODE + "' and kind = '" + kind + "'"))
                    .as(kind)
                    .isEqualTo(2 * LINES);
        }
        assertThat(
                        count(
                                "(select entry_id from posting group by entry_id having sum(amount) <> 0 or count(*) <> 2) odd"))
                .isZero();
        everyDecisionIsToldOnceAndInOrder(lines);
    }

    private void decideWhileTheServiceDies(List<String> lines) throws Exception {
        try (var threads = Executors.newFixedThreadPool(5)) {
            var tasks = new ArrayList<Future<?>>();
            tasks.add(threads.submit(this::die));
            lines.forEach(line -> tasks.add(threads.submit(() -> decide(line))));
            for (var task : tasks) {
                task.get();
            }
        }
    }

    private void die() {
        await().pollInSameThread().atMost(GIVES_UP_AFTER).until(() -> decided.get() >= KILLED_AT);
        platform.service(SERVICE).kill();
        platform.restartService(SERVICE);
    }

    /** Until the line is granted, whichever attempt did it. */
    private void decide(String line) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(GIVES_UP_AFTER)
                .until(() -> isGrantedAfterAnAttempt(line));
        decided.incrementAndGet();
    }

    private boolean isGrantedAfterAnAttempt(String line) {
        try {
            var request =
                    new Request(LinesInReview.MINISTRY, "PUT", line + "/decision", line, "{\"outcome\": \"GRANTED\"}");
            var answer = calls.ask(request);
            unanswered.addAndGet(answer.status() >= 500 ? 1 : 0);
            return answer.status() == 200
                    || calls.ask(Request.read(line)).text("/status").equals("GRANTED");
        } catch (IOException e) {
            unanswered.incrementAndGet();
            return false;
        }
    }

    private void everyDecisionIsToldOnceAndInOrder(List<String> lines) {
        var ids = lines.stream()
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        try (var topic = Topic.fromStart(platform, TOPIC)) {
            var told = topic.until(events -> decisions(events, ids).size() >= LINES, Duration.ofSeconds(60));
            assertThat(decisions(told, ids)).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    /** Lines that the events decide; a redelivery has the id of the first and counts once. */
    private static List<String> decisions(List<PublishedEvent> events, Set<String> lines) {
        var seen = new HashSet<String>();
        return events.stream()
                .filter(event -> event.name().equals("line-decided") && seen.add(event.id()))
                .map(event -> Json.text(event.data().path("lineId")))
                .filter(lines::contains)
                .toList();
    }

    private long count(String from) throws SQLException {
        try (var connection = platform.postgres().superuser(SERVICE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
