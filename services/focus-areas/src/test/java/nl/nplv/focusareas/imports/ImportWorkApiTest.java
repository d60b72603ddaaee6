package nl.nplv.focusareas.imports;

import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.token;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.test.PublishedEvents;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ImportWorkApiTest {
    private static final String IMPORTS = "/areas/v1/liveability-imports";
    /** Each job has a content of its own. */
    private static final AtomicInteger DISTRICTS = new AtomicInteger(1_000);

    /** The pool has 16. */
    private static final int MORE_THAN_THE_POOL = 20;

    private static final Actor STATE = Actor.platform(Role.NAT);

    @Inject
    DataImports imports;

    @Inject
    ImportContent content;

    @Inject
    ImportQueue queue;

    @Inject
    Changes changes;

    @Inject
    AgroalDataSource database;

    @Test
    void a_job_that_was_running_when_its_server_died_runs_again_to_the_end() {
        var id = QuarkusTransaction.requiringNew().call(() -> waiting("WK970001", 1));

        var job = Imports.ended(IMPORTS + "/" + id);

        assertThat(job.getString("status")).isEqualTo("DONE");
        assertThat(PublishedEvents.typesAbout(id, 4))
                .containsExactly(
                        "data-import-accepted",
                        "data-import-started",
                        "data-import-started",
                        "liveability-scores-imported");
        assertThat(countOf("data_import_content", id)).isZero();
        assertThat(countOf("data_import_queue", id)).isZero();
    }

    @Test
    void a_job_that_stopped_three_times_is_given_up() {
        var id = QuarkusTransaction.requiringNew().call(() -> waiting("WK970002", DataImport.MAX_ATTEMPTS));

        var job = Imports.ended(IMPORTS + "/" + id);

        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(job.getString("errors[0].detail")).contains("failed 3 times");
        anonymous().get("/areas/v1/liveability-scores?area=WK970002").then().body("items", empty());
    }

    @Test
    void a_job_that_another_server_has_is_left_alone_until_that_one_dies() {
        var held = QuarkusTransaction.requiringNew().call(() -> {
            var claimed = claimedByAnotherServer();
            var later = Imports.take(IMPORTS, "text/csv", csv("WK970004"));

            assertThat(later.getString("status")).isEqualTo("DONE");
            assertThat(anonymous().get(IMPORTS + "/" + claimed).<String>path("status"))
                    .isEqualTo("WAITING");
            return claimed;
        });

        assertThat(Imports.ended(IMPORTS + "/" + held).getString("status")).isEqualTo("DONE");
    }

    @Test
    void progress_is_read_while_the_job_runs() {
        QuarkusTransaction.requiringNew().run(() -> {
            var claimed = claimedByAnotherServer();
            var progress = new JobProgress(queue, claimed);
            progress.row();
            progress.bytes(7);

            var job = anonymous().get(IMPORTS + "/" + claimed).jsonPath();

            assertThat(job.getLong("rowsRead")).isEqualTo(1);
            assertThat(job.getLong("bytesRead")).isEqualTo(7);
            assertThat(job.getLong("version")).isEqualTo(1);
        });
    }

    @Test
    void twins_of_the_same_content_become_one_import() throws Exception {
        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(caller -> callers.submit(() ->
                            Imports.send(IMPORTS, "text/csv", csv("WK970005")).then()))
                    .toList();
            var ids = new HashSet<String>();
            for (var answer : answers) {
                ids.add(answer.get().statusCode(202).extract().path("id"));
            }

            assertThat(ids).hasSize(1);
            assertThat(PublishedEvents.typesAbout(UUID.fromString(ids.iterator().next()), 3))
                    .containsExactly("data-import-accepted", "data-import-started", "liveability-scores-imported");
        }
    }

    @Test
    void clients_that_send_slowly_hold_no_connection_to_the_database() throws Exception {
        var stalled = new ArrayList<Socket>();
        try {
            for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
                stalled.add(stalledUpload());
            }

            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> anonymous().get(IMPORTS + "?limit=1").statusCode(), status -> status == 200);
        } finally {
            for (var socket : stalled) {
                socket.close();
            }
        }
    }

    /** An upload of which half has arrived. */
    private static Socket stalledUpload() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write(("""
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: text/csv\r
                Content-Length: 2000000\r
                \r
                """.formatted(IMPORTS, token(vro())) + "x".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    /** As a server left it that died in its nth attempt; nothing wakes the runner. */
    private UUID waiting(String district, int attempts) {
        var job = new DataImport(ImportKind.LIVEABILITY_SCORES, ImportOptions.NONE);
        var sent = new ByteArrayInputStream(csv(district).getBytes(StandardCharsets.UTF_8));
        try (var file = SpooledFile.receive(sent, 1_000)) {
            changes.record(job, STATE, job.accept(file.received(), STATE), DataImportView::of);
            content.keep(job.id(), file.content());
        }
        for (int attempt = 0; attempt < attempts; attempt++) {
            changes.record(job, STATE, job.start(STATE), DataImportView::of);
        }
        queue.add(job.id());
        return job.id();
    }

    /** Claims a job in the present transaction, before the runner of the service under test sees it. */
    private UUID claimedByAnotherServer() {
        return IntStream.range(0, 10)
                .mapToObj(attempt -> QuarkusTransaction.requiringNew()
                        .call(() -> waiting("WK97%04d".formatted(DISTRICTS.incrementAndGet()), 0)))
                .filter(made -> queue.claim().filter(made::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the runner took each job at once"));
    }

    private static String csv(String district) {
        return "wk_code,jaar,lbm,afw,fys,onv,soc,vrz,won\n" + district + ",2020,4,0,0,0,0,0,0\n";
    }

    private long countOf(String table, UUID importId) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from " + table + " where import_id = ?")) {
            select.setObject(1, importId);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
