package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import nl.nplv.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code kill -9} of the focus areas service in the midst of taking in a file: all of it or nothing, and once. */
@ExtendWith(RunningPlatform.class)
@Timeout(180)
class ImportKillTest {
    private static final String SERVICE = "focus-areas";
    private static final String IMPORTS = "/areas/v1/liveability-imports";
    private static final int DISTRICTS = 6_000;
    private static final int FIRST_YEAR = 2003;
    private static final int LAST_YEAR = 2022;
    private static final int ROWS = DISTRICTS * (LAST_YEAR - FIRST_YEAR + 1);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(90);

    private final Platform platform;
    private final Calls calls;

    ImportKillTest(Platform platform) {
        this.platform = platform;
        this.calls = new Calls(platform.gatewayUrl(), platform::token);
    }

    @Test
    void a_file_half_taken_in_when_the_service_dies_is_taken_in_whole_and_once() throws Exception {
        var job = accepted(scores());
        await().pollInterval(Duration.ofMillis(20)).atMost(ENDS_WITHIN).until(() -> rowsRead(job) > 0);

        platform.service(SERVICE).kill();

        assertThat(scoresOf(job)).as("nothing of a file that is not whole").isZero();
        platform.restartService(SERVICE);
        await().pollInterval(Duration.ofMillis(200))
                .atMost(ENDS_WITHIN)
                .until(() -> read(job).text("/status").equals("DONE"));
        assertThat(scoresOf(job)).isEqualTo(ROWS);
        assertThat(read(job).text("/rowsTaken")).isEqualTo(String.valueOf(ROWS));
        assertThat(changesOf(job))
                .as("begun twice, since the first time it did not end")
                .isEqualTo("data-import-accepted data-import-started data-import-started liveability-scores-imported");
        Proof.of(platform).eachEventIsDelivered();
    }

    private UUID accepted(String csv) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(platform.gatewayUrl() + IMPORTS))
                            .header("Authorization", "Bearer " + platform.token("ministerie-vro"))
                            .header("Content-Type", "text/csv")
                            .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                            .POST(BodyPublishers.ofString(csv))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            return UUID.fromString(Json.text(Json.read(answer.body()).path("id")));
        }
    }

    private static String scores() {
        var csv = new StringBuilder("wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz,won\n");
        for (int district = 0; district < DISTRICTS; district++) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                csv.append("WK96%04d,Proefwijk,%d,4.1200,0.0210,0.0040,-0.0110,0.0050,0.0130,0.0100%n"
                        .formatted(district, year));
            }
        }
        return csv.toString();
    }

    private long rowsRead(UUID job) throws IOException {
        var answer = read(job);
        assertThat(answer.text("/status")).as("it is killed while it runs").isNotEqualTo("DONE");
        return Long.parseLong(answer.text("/rowsRead"));
    }

    private Answer read(UUID job) throws IOException {
        return calls.ask(Request.read(IMPORTS + "/" + job));
    }

    private long scoresOf(UUID job) throws SQLException {
        return Long.parseLong(ask("select count(*)::text from liveability_score where import_id = '" + job + "'"));
    }

    private String changesOf(UUID job) throws SQLException {
        return ask("select string_agg(split_part(type, '.', -2), ' ' order by aggregateversion) from change"
                + " where aggregateid = '" + job + "'");
    }

    private String ask(String query) throws SQLException {
        try (var connection = platform.postgres().superuser("focus_areas");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
