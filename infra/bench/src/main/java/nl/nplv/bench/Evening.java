package nl.nplv.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import nl.nplv.bench.http.Connection;
import nl.nplv.bench.http.Request;
import nl.nplv.bench.load.CountedLoop;
import nl.nplv.bench.load.Target;
import nl.nplv.bench.load.Work;
import nl.nplv.bench.raw.RawContribution;

/**
 * The evening on which an assembly's invitation is in every letterbox: 10,000 contributions without an account, one in ten sent
 * twice because its answer got lost. Afterwards rows and events are counted: none lost, none twice.
 */
final class Evening {
    private static final String SERVICE = "resident-participation";
    /** All come from this machine, which no evening does. */
    private static final Map<String, String> SETTINGS =
            Map.of("NPLV_PARTICIPATION_POSTS_PER_ADDRESS", "1000000", "NPLV_PARTICIPATION_POSTS_PER_MINUTE", "1000000");

    private static final String DATABASE = "resident_participation";
    private static final String TOPIC = "nplv.participation.v1";

    private static final int CONTRIBUTIONS = 10_000;
    private static final int WARMING = 3_000;
    private static final int CLIENTS = 16;
    private static final int ONE_IN = 10;
    private static final String OFFICE = "programmabureau-heerlen-noord";
    private static final String PROCESSES = "/participation/v1/processes";
    private static final String CONTRIBUTED = "select count(*) from contribution where process_id = '%s'";
    private static final String TOLD = """
            select count(*) from change, relay where type like '%%.contribution-received.v1'
            and payload ->> 'processId' = '%s' and sequence <= published""";
    private static final Duration AREA_WITHIN = Duration.ofSeconds(30);
    private static final String TEXT = "{\"text\": \"More light in the tunnel, please.\"}";

    private final Ground ground;
    private final Report report;

    private Evening(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
    }

    static void run(Report report, Consumer<String> progress) throws Exception {
        try (var ground = Ground.start(SERVICE, DATABASE, Set.of("focus-areas"), SETTINGS, progress)) {
            progress.accept(Bench.MEASURING);
            new Evening(ground, report).play();
        }
    }

    private void play() throws Exception {
        report.title("An evening: %,d contributions without an account, POST %s/{id}/contributions"
                .formatted(CONTRIBUTIONS, PROCESSES));
        var warming = opened();
        var direct = opened();
        var evening = opened();
        ground.copy();
        try (var events = new EventLag(ground.platform().kafka().bootstrapServers(), TOPIC)) {
            new CountedLoop(CLIENTS, WARMING).on(contributing(ground.gatewayPort(), warming));
            events.next(WARMING);
            var contenders = List.of(
                    Contender.here("raw JDBC", new RawContribution(ground.pool(), UUID.fromString(evening))),
                    Contender.by("service", contributing(ground.port(), direct), ground.service()),
                    Contender.by(
                            "gateway",
                            contributing(ground.gatewayPort(), evening),
                            ground.gateway(),
                            ground.service()));
            var outcomes = contenders.stream()
                    .map(contender -> contender.under(new CountedLoop(CLIENTS, CONTRIBUTIONS)))
                    .toList();
            report.rows(CLIENTS + " clients", contenders, outcomes);
            report.lag(events.next(2L * CONTRIBUTIONS));
            report.aim(Aim.atLeast(
                    "contribution, sealed, of raw JDBC, " + CLIENTS + " clients, at least 1/4",
                    0.25,
                    outcomes.get(1).ratioTo(outcomes.getFirst())));
        }
        report.aim(
                Aim.exactly("contributions of the evening, each once", CONTRIBUTIONS, counted(CONTRIBUTED, evening)));
        report.aim(Aim.exactly("events of the evening published, each once", CONTRIBUTIONS, counted(TOLD, evening)));
    }

    private long counted(String sql, String process) throws SQLException {
        try (var connection = ground.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql.formatted(process))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Every tenth sends the same again under its key, as who never saw the answer does. */
    private static Target contributing(int port, String process) {
        return () -> {
            var connection = new Connection(port);
            return new Work() {
                @Override
                public void once() throws IOException {
                    var request = Request.postAnonymously(
                            PROCESSES + "/" + process + "/contributions",
                            UUID.randomUUID().toString(),
                            TEXT);
                    var first = connection.send(request).mustBe(201);
                    if (ThreadLocalRandom.current().nextInt(ONE_IN) == 0
                            && !connection.send(request).mustBe(201).body().equals(first.body())) {
                        throw new IllegalStateException("a retry got another answer");
                    }
                }

                @Override
                public void close() throws IOException {
                    connection.close();
                }
            };
        };
    }

    /** A process that takes contributions today; its id. */
    private String opened() throws IOException {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        var token = ground.platform().token(OFFICE);
        try (var connection = new Connection(ground.gatewayPort())) {
            var deadline = System.nanoTime() + AREA_WITHIN.toNanos();
            var made = connection.send(planning(today, token));
            // the area comes as an event of another service
            while (made.status() != 201 && System.nanoTime() < deadline) {
                made = connection.send(planning(today, token));
            }
            var id = made.mustBe(201).header("location").orElseThrow().replaceAll(".*/", "");
            connection
                    .send(Request.put(PROCESSES + "/" + id + "/opening", token))
                    .mustBe(200);
            return id;
        }
    }

    private static Request planning(LocalDate today, String token) {
        return Request.post(PROCESSES, token, """
                {"focusAreaSlug": "heerlen-noord", "facts": {
                  "title": "Assembly", "onWhat": "Priorities", "form": "CITIZENS_ASSEMBLY", "phase": "PRIORITY",
                  "influence": "ADVISE", "reachTargets": [], "questions": [], "from": "%s", "to": "%s"}}""".formatted(today, today.plusDays(1)));
    }
}
