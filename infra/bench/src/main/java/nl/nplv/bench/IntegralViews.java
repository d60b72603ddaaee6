package nl.nplv.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.nplv.bench.http.Connection;
import nl.nplv.bench.http.HttpTarget;
import nl.nplv.bench.http.Request;
import nl.nplv.bench.load.ClosedLoop;
import nl.nplv.bench.load.Outcome;
import nl.nplv.bench.money.Line;
import nl.nplv.bench.money.MoneyRows;
import nl.nplv.bench.money.Sums;
import nl.nplv.bench.raw.RawRead;

/** All money of one area out of ten years of 20 areas and 30 schemes, beside the plain SQL that sums it. */
final class IntegralViews {
    private static final String SERVICE = "funding";
    private static final String DATABASE = "funding";
    private static final int AREAS = 20;
    private static final Duration ARRIVED_WITHIN = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int BUSY = 8;
    private static final String AREA = "zaandam-oost";
    private static final String PATH = "/funding/v1/integral-views/";
    private static final List<String> FIGURES =
            List.of("asked", "committed", "granted", "paid", "spent", "reserved", "reclaimed");
    private static final List<String> GROUPS = List.of("byMinistry", "byGoal", "byTheme", "byYear");

    private static final String SQL = """
            select ministry, scheme_code, theme, goal, year,
                sum(amount) filter (where account = 'ASKED'), sum(amount) filter (where account = 'COMMITTED'),
                sum(amount) filter (where kind in ('AWARD', 'RELEASE') and account = 'AWARDED'),
                sum(amount) filter (where kind = 'PAYMENT' and account = 'PAID'),
                sum(amount) filter (where account = 'SPENT'), sum(amount) filter (where account = 'RESERVED'),
                sum(amount) filter (where account = 'RECLAIMED')
            from posting where area_slug = ? group by ministry, scheme_code, theme, goal, year
            order by ministry, scheme_code, theme, year""";

    private final Ground ground;
    private final Report report;

    private IntegralViews(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
    }

    static void run(Report report, Consumer<String> progress) throws Exception {
        try (var ground = Ground.start(SERVICE, DATABASE, Set.of("focus-areas"), Map.of(), progress)) {
            var lines = new ArrayList<Line>();
            progress.accept("Filling " + DATABASE + " with ten years of money");
            ground.fill(connection -> {
                awaitAreas(connection);
                lines.addAll(new MoneyRows(connection).insert());
            });
            progress.accept("Copying the database for the raw statements");
            ground.copy();
            progress.accept(Bench.MEASURING);
            new IntegralViews(ground, report).compare(lines);
        }
    }

    /** They come as events of another service. */
    private static void awaitAreas(java.sql.Connection connection) throws SQLException {
        long end = System.nanoTime() + ARRIVED_WITHIN.toNanos();
        while (System.nanoTime() < end) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from known_area")) {
                row.next();
                if (row.getInt(1) == AREAS) {
                    return;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("the areas did not arrive at the funding service");
    }

    private void compare(List<Line> lines) throws SQLException, IOException {
        var byArea = lines.stream().collect(Collectors.groupingBy(Line::area));
        var postings = 2 * lines.stream().mapToInt(line -> line.moves().size()).sum();
        report.title("All money of one area, of %,d postings: GET %s%s".formatted(postings, PATH, AREA));
        int wrong = 0;
        for (var area : byArea.entrySet()) {
            wrong += differences(area.getKey(), Sums.of(area.getValue()));
        }
        measure(Sums.of(byArea.getOrDefault(AREA, List.of())).rows());
        report.aim(Aim.none("figures of the 20 integral views that differ from those kept beside the ledger", wrong));
    }

    private void measure(int rows) {
        var request = Request.get(PATH + AREA);
        var comparison = Comparison.of(
                Contender.here("raw JDBC", new RawRead(ground.pool(), SQL, List.of(AREA), rows)),
                Contender.by("service", new HttpTarget(ground.port(), () -> request, 200), ground.service()),
                Contender.by(
                        "gateway",
                        new HttpTarget(ground.gatewayPort(), () -> request, 200),
                        ground.gateway(),
                        ground.service()));
        comparison.warmUp(WARM_UP);
        var quiet = under(comparison, 1);
        under(comparison, BUSY);
        report.aim(Aim.within(
                "median of all money of one area, gateway, 1 client, at most 100 ms",
                100,
                quiet.get(2).p50()));
    }

    private List<Outcome> under(Comparison comparison, int clients) {
        var outcomes = comparison.under(new ClosedLoop(clients, ROUND));
        report.rows(clients == 1 ? "1 client" : clients + " clients", comparison.contenders(), outcomes);
        return outcomes;
    }

    /** How many figures of the area's view are not what was booked. */
    private int differences(String area, Sums sums) throws IOException {
        try (var connection = new Connection(ground.port())) {
            var view = new ObjectMapper()
                    .readTree(connection
                            .send(Request.get(PATH + area))
                            .mustBe(200)
                            .body());
            int wrong = differences(view.path("total"), Sums.ALL, sums);
            for (var name : GROUPS) {
                for (var group : view.path(name)) {
                    wrong += differences(group, group.path("of").asText(), sums);
                }
            }
            return wrong + Math.abs(view.path("rows").size() - sums.rows());
        }
    }

    private static int differences(JsonNode group, String shared, Sums sums) {
        return (int) FIGURES.stream()
                .filter(figure -> new BigDecimal(group.path(figure).asText()).compareTo(sums.of(shared, figure)) != 0)
                .count();
    }
}
