package nl.nplv.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int BUSY = 8;
    private static final String AREA = "bench-7";
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
        var lines = new ArrayList<Line>();
        try (var ground = Ground.prepare(
                SERVICE,
                DATABASE,
                MoneyRows.WHAT,
                connection -> lines.addAll(new MoneyRows(connection).insert()),
                progress)) {
            progress.accept(Bench.MEASURING);
            new IntegralViews(ground, report).measure(lines);
        }
    }

    /** Compares and then times it; {@code lines} are those that the database was filled with. */
    private void measure(List<Line> lines) throws IOException {
        var byArea = lines.stream().collect(Collectors.groupingBy(Line::area));
        var postings = 2 * lines.stream().mapToInt(line -> line.moves().size()).sum();
        report.title("All money of one area, of %,d postings: GET %s%s".formatted(postings, PATH, AREA));
        int wrong = 0;
        for (var area : byArea.entrySet()) {
            wrong += differences(area.getKey(), Sums.of(area.getValue()));
        }
        time(Sums.of(byArea.getOrDefault(AREA, List.of())).rows());
        report.aim(Aim.none("figures of the 20 integral views that differ from those kept beside the ledger", wrong));
    }

    private void time(int rows) {
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
