package nl.nplv.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.nplv.bench.http.Connection;
import nl.nplv.bench.http.HttpTarget;
import nl.nplv.bench.http.Request;
import nl.nplv.bench.load.ClosedLoop;
import nl.nplv.bench.load.Load;
import nl.nplv.bench.load.OpenLoop;
import nl.nplv.bench.load.Outcome;
import nl.nplv.bench.raw.RawRead;

/** One area, all areas, and pages of a hundred out of a million measurements. */
final class Reads {
    private static final Duration ROUND = Duration.ofMillis(700);
    /** The first reads compile the way through HTTP, Hibernate and JSON that all others take too. */
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(45);

    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Pattern NEXT = Pattern.compile("cursor=([^&>]+)[^>]*>; rel=\"next\"");
    private static final int AREAS = 20;
    private static final int PAGE = 100;
    private static final int BUSY = 8;
    private static final int ONES_PER_SECOND = 300;
    private static final int LISTS_PER_SECOND = 100;

    private static final String LIST = "/areas/v1/measurements?limit=" + PAGE;
    private static final String AREA = "zaandam-oost";

    private final Stage stage;
    private final Report report;

    Reads(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    void one() {
        var path = "/areas/v1/focus-areas/" + AREA;
        var comparison =
                withFloor(comparison(path, "select * from focus_area where slug = ? fetch first 1 rows only", 1, AREA));
        report.title("Read one: GET " + path);
        comparison.warmUp(FIRST_WARM_UP);
        closed(comparison, 1);
        var busy = closed(comparison, BUSY);
        closed(comparison, 32);
        open(comparison, ONES_PER_SECOND);
        report.aim(Aim.atLeast("indexed read of raw JDBC, 8 clients, at least 1/3", 1.0 / 3, ratio(busy, 1)));
        report.fact("  the same by bare Quarkus REST and JDBC, no identity, mapping or contract", ratio(busy, 3));
        report.fact("  bare Quarkus REST with a constant, no database", ratio(busy, 4));
    }

    void list() {
        var path = "/areas/v1/focus-areas";
        var comparison = comparison(path, "select * from focus_area order by id fetch first 26 rows only", AREAS);
        report.title("List: GET " + path);
        comparison.warmUp(WARM_UP);
        closed(comparison, 1);
        var busy = closed(comparison, BUSY);
        open(comparison, LISTS_PER_SECOND);
        report.aim(Aim.atLeast("list of 20 areas of raw JDBC, 8 clients, at least 1/3", 1.0 / 3, ratio(busy, 1)));
    }

    void pages() throws SQLException, IOException {
        page("the first page", LIST, "select * from measurement order by id fetch first 101 rows only");
        var middle = middle();
        page(
                "a page halfway",
                LIST + "&cursor=" + cursorAfter(middle),
                "select * from measurement where id > ? order by id fetch first 101 rows only",
                middle);
        page(
                "a page of one indicator in one area by period",
                LIST + "&sort=period&focusArea=" + AREA + "&indicator=" + Rows.INDICATOR,
                """
                select * from measurement where indicator_code = ? and focus_area_slug = ? order by period, id
                fetch first 101 rows only""",
                Rows.INDICATOR,
                AREA);
    }

    private void page(String which, String path, String sql, Object... values) {
        var comparison = comparison(path, sql, PAGE + 1, values);
        report.title("100 of %,d measurements, %s".formatted(Rows.MEASUREMENTS, which));
        comparison.warmUp(WARM_UP);
        closed(comparison, 1);
        var busy = closed(comparison, BUSY);
        open(comparison, LISTS_PER_SECOND);
        report.aim(Aim.within(
                "median of " + which + ", gateway, 8 clients, at most 50 ms",
                50,
                busy.get(2).p50()));
    }

    private Comparison comparison(String path, String sql, int rows, Object... values) {
        var request = Request.get(path);
        return Comparison.of(
                Contender.here("raw JDBC", new RawRead(stage.pool(), sql, List.of(values), rows)),
                Contender.by("service", new HttpTarget(stage.port(), () -> request, 200), stage.service()),
                Contender.by(
                        "gateway",
                        new HttpTarget(stage.gatewayPort(), () -> request, 200),
                        stage.gateway(),
                        stage.service()));
    }

    /** Beside what the framework itself costs. */
    private Comparison withFloor(Comparison comparison) {
        var all = new ArrayList<>(comparison.contenders());
        all.add(floor("bare JDBC", "/floor/focus-areas/" + AREA));
        all.add(floor("bare constant", "/floor/constant"));
        return new Comparison(all);
    }

    private Contender floor(String name, String path) {
        var request = Request.get(path);
        var floor = stage.floor();
        return Contender.by(name, new HttpTarget(floor.port(), () -> request, 200), floor.process());
    }

    private void open(Comparison comparison, int perSecond) {
        under(comparison, perSecond + " arrivals", new OpenLoop(perSecond, ROUND.multipliedBy(2)));
    }

    private List<Outcome> closed(Comparison comparison, int clients) {
        return under(comparison, clients == 1 ? "1 client" : clients + " clients", new ClosedLoop(clients, ROUND));
    }

    private List<Outcome> under(Comparison comparison, String name, Load load) {
        var outcomes = comparison.under(load);
        report.rows(name, comparison.contenders(), outcomes);
        return outcomes;
    }

    private static double ratio(List<Outcome> outcomes, int contender) {
        return outcomes.get(contender).ratioTo(outcomes.getFirst());
    }

    private UUID middle() throws SQLException {
        try (var connection = stage.connectToCopy();
                var statement =
                        connection.prepareStatement("select id from measurement order by id limit 1 offset ?")) {
            statement.setInt(1, Rows.MEASUREMENTS / 2);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    /** The cursor that the service would give halfway: its own from the first page, with the other key. */
    private String cursorAfter(UUID id) throws IOException {
        var json = new ObjectMapper();
        try (var connection = new Connection(stage.port())) {
            var answer = connection.send(Request.get(LIST)).mustBe(200);
            var next = NEXT.matcher(answer.header("link").orElse(""));
            if (!next.find()) {
                throw new IllegalStateException("the first page leads nowhere");
            }
            var cursor = (ObjectNode) json.readTree(Base64.getUrlDecoder().decode(next.group(1)));
            cursor.putArray("key").add(id.toString());
            var text = cursor.toString().getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        }
    }
}
