package nl.nplv.focusareas.imports;

import static nl.nplv.test.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Executors;
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

    /** As a server left it that died in its nth attempt; nothing wakes the runner. */
    private UUID waiting(String district, int attempts) throws IOException {
        var job = new DataImport(ImportKind.LIVEABILITY_SCORES, ImportOptions.NONE);
        var file = new ByteArrayInputStream(csv(district).getBytes(StandardCharsets.UTF_8));
        changes.record(job, STATE, job.accept(content.keep(job.id(), file), STATE), DataImportView::of);
        for (int attempt = 0; attempt < attempts; attempt++) {
            changes.record(job, STATE, job.start(STATE), DataImportView::of);
        }
        queue.add(job.id());
        return job.id();
    }

    /** Claims a job in the present transaction, before the runner of the service under test sees it. */
    private UUID claimedByAnotherServer() {
        return IntStream.range(0, 10)
                .mapToObj(attempt -> QuarkusTransaction.requiringNew().call(() -> waiting("WK97100" + attempt, 0)))
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
