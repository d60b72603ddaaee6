package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nplv.local.Platform;
import nl.nplv.local.process.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Five hundred decisions on one scheme race through two processes of the funding service: no ceiling is passed. */
@ExtendWith(RunningPlatform.class)
@Timeout(240)
class FundingReplicasTest {
    private static final String SERVICE = "funding";
    private static final String CODE = "RACED_ON_REPLICAS";
    private static final int APPLICATIONS = 25;
    private static final int LINES = APPLICATIONS * LinesInReview.LINES_EACH;
    private static final int AT_ONCE = 12;

    /** Of 100 euros each; one more would pass the ceiling of 13,750.50 a year, not that of all years. */
    private static final int GRANTS = 137;

    private final Platform platform;

    FundingReplicasTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void five_hundred_decisions_on_two_replicas_grant_up_to_the_ceiling_and_each_tranche_falls_due_once()
            throws Exception {
        try (var replica = platform.startReplica(SERVICE, FreePorts.next(1).getFirst())) {
            var doors = Stream.of(platform.service(SERVICE).url(), replica.url())
                    .map(url -> new Calls(url, platform::token))
                    .toList();
            var lines = new LinesInReview(doors.getFirst(), CODE)
                    .make(APPLICATIONS, "{\"total\": \"20000\", \"perYear\": \"13750.50\"}");

            var granted = race(lines, doors);

            assertThat(granted).hasSize(LINES);
            assertThat(granted).filteredOn(each -> each).hasSize(GRANTS);
            assertThat(number("select -sum(amount) from posting where account = 'BUDGET' and scheme_code = '" + CODE
                            + "'"))
                    .isEqualTo(GRANTS * 100L);
            assertThat(number("select count(*) from funding_grant where scheme_code = '" + CODE + "'"))
                    .isEqualTo(GRANTS);
            // the last two decisions on an application saw each other
            assertThat(number("select count(*) from single_application where status = 'DECIDED' and id in"
                            + " (select application_id from application_line where scheme_code = '" + CODE + "')"))
                    .isEqualTo(APPLICATIONS);
            assertThat(number("select count(*) from (select entry_id from posting group by entry_id"
                            + " having sum(amount) <> 0 or count(*) <> 2) odd"))
                    .isZero();
            eachTrancheFallsDueOnce();
        }
    }

    /** Both replicas have the timer. */
    private void eachTrancheFallsDueOnce() throws SQLException {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        number("select count(*) from tranche where status = 'DUE' and scheme_code = '" + CODE + "'")
                                == GRANTS);
        assertThat(number("select count(*) from change where type like '%.tranche-due.v1' and aggregateid in"
                        + " (select id from tranche where scheme_code = '" + CODE + "')"))
                .isEqualTo(GRANTS);
    }

    /** Whether each line was granted; the others were rejected for the ceiling. */
    private static List<Boolean> race(List<String> lines, List<Calls> doors) throws Exception {
        try (var officers = Executors.newFixedThreadPool(AT_ONCE)) {
            var outcomes = new ArrayList<Boolean>();
            for (var taken : officers.invokeAll(IntStream.range(0, lines.size())
                    .<Callable<Boolean>>mapToObj(i -> () -> isGranted(lines.get(i), doors.get(i % doors.size())))
                    .toList())) {
                outcomes.add(taken.get());
            }
            return outcomes;
        }
    }

    private static boolean isGranted(String line, Calls door) throws Exception {
        var granted = door.ask(decision(line, "{\"outcome\": \"GRANTED\"}"));
        if (granted.status() == 200) {
            return true;
        }
        assertThat(granted.text("/code")).as("%s", granted.body()).isEqualTo("CEILING_EXCEEDED");
        var rejected = door.ask(decision(line, "{\"outcome\": \"REJECTED\", \"grounds\": \"The ceiling.\"}"));
        assertThat(rejected.status()).as("%s", rejected.body()).isEqualTo(200);
        return false;
    }

    private static Request decision(String line, String body) {
        return new Request(LinesInReview.MINISTRY, "PUT", line + "/decision", line, body);
    }

    private long number(String query) throws SQLException {
        try (var connection = platform.postgres().superuser(SERVICE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getBigDecimal(1).longValueExact();
        }
    }
}
