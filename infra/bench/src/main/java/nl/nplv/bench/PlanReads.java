package nl.nplv.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.nplv.bench.http.Connection;
import nl.nplv.bench.http.HttpTarget;
import nl.nplv.bench.http.Request;
import nl.nplv.bench.load.ClosedLoop;
import nl.nplv.bench.load.Outcome;
import nl.nplv.bench.raw.RawRead;
import nl.nplv.bench.raw.RawReads;

/** Lists of plans and their parts, what changed between two versions, and the report of a half-year. */
final class PlanReads {
    private static final String SERVICE = "execution-plans";

    private static final String STATE = "ministerie-vro";
    private static final String HALF = "2025-H1";
    private static final String REPORT = "/plans/v1/progress-reports/" + HALF;
    private static final String END_OF_HALF = "timestamptz '2025-06-30T22:00:00Z'";
    private static final String INTERVENTIONS = """
            with plan as (
                select distinct on (aggregateid) aggregateid as id, state from change
                where aggregatetype = 'execution-plan' and changed_at < %1$s order by aggregateid, aggregateversion desc),
            adopted as (
                select s.document::jsonb as document
                from plan cross join lateral json_to_recordset(plan.state -> 'versions') as v (number int, status text)
                join plan_snapshot s on s.plan_id = plan.id and s.number = v.number
                where v.status in ('ADOPTED', 'IN_EXECUTION'))
            select challenge.facts ->> 'goal', stood.status, count(*)
            from adopted
            cross join lateral jsonb_to_recordset(document -> 'challenges') as challenge (id uuid, facts jsonb)
            join lateral jsonb_to_recordset(document -> 'interventions') as said (id uuid, "challengeId" uuid)
                on said."challengeId" = challenge.id
            cross join lateral (
                select state ->> 'status' as status from change where aggregateid = said.id and changed_at < %1$s
                order by aggregateversion desc fetch first 1 rows only) as stood
            group by 1, 2""".formatted(END_OF_HALF);
    private static final int GOALS_AND_STATUSES = 3 * 4;

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration LONG_ROUND = Duration.ofSeconds(4);
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final int PAGE = 100;
    private static final int BUSY = 8;

    private final Ground ground;
    private final Report report;

    private PlanReads(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
    }

    static void run(Report report, Consumer<String> progress) throws Exception {
        try (var ground = Ground.prepare(
                SERVICE, PlanRows.DATABASE, PlanRows.WHAT, connection -> new PlanRows(connection).insert(), progress)) {
            progress.accept(Bench.MEASURING);
            var reads = new PlanReads(ground, report);
            reads.lists();
            reads.diff();
            reads.report();
        }
    }

    private void lists() throws SQLException {
        list(
                "plans",
                "/plans/v1/plans",
                "select * from execution_plan p join plan_version v on v.plan_id = p.id order by p.id, v.number",
                PlanRows.AREAS * PlanRows.VERSIONS);
        list(
                "challenges of a plan",
                "/plans/v1/plans/" + plan() + "/challenges?sort=priority&limit=" + PAGE,
                "select * from challenge where plan_id = ? and not removed order by priority, id fetch first 101 rows only",
                PlanRows.CHALLENGES,
                plan());
        list(
                "interventions of a goal",
                "/plans/v1/interventions?goal=SAFETY&sort=startOn&limit=" + PAGE,
                """
                select i.*, c.goal, c.domain from intervention i join challenge c on c.id = i.challenge_id
                where c.goal = 'SAFETY' and not i.removed order by i.start_on, i.id fetch first 101 rows only""",
                PAGE + 1);
        list(
                "bottlenecks of a ministry",
                "/plans/v1/bottlenecks?ministry=SZW&limit=" + PAGE,
                "select * from bottleneck where ministry = 'SZW' order by id fetch first 101 rows only",
                PAGE + 1);
    }

    private void diff() throws SQLException {
        var path = "/plans/v1/plans/" + plan() + "/diff?from=1&to=" + PlanRows.VERSIONS;
        var sql = "select number, document::jsonb from plan_snapshot where plan_id = ? and number in (1, 10)";
        var comparison = comparison(path, new RawRead(ground.pool(), sql, List.of(plan()), 2));
        report.title("What changed in %d versions: GET %s".formatted(PlanRows.VERSIONS, path));
        comparison.warmUp(WARM_UP);
        var alone = under(comparison, 1, ROUND);
        under(comparison, BUSY, ROUND);
        report.aim(Aim.within("median of a diff of ten versions, gateway, at most 300 ms", 300, ofGateway(alone)));
    }

    private void report() throws IOException, SQLException {
        compile();
        copyReport();
        read("report of a half-year", REPORT);
        read("the same as a page", REPORT + "/page");
        read("the same as PDF", REPORT + "/file");
    }

    private void list(String what, String path, String sql, int rows, Object... values) {
        var comparison = comparison(path, new RawRead(ground.pool(), sql, List.of(values), rows));
        report.title("List of %s: GET %s".formatted(what, path));
        comparison.warmUp(WARM_UP);
        var alone = under(comparison, 1, ROUND);
        under(comparison, BUSY, ROUND);
        report.aim(Aim.within("median of a list of " + what + ", gateway, at most 200 ms", 200, ofGateway(alone)));
    }

    /** The first time makes the report; the same again and again keeps its text and reads all facts anew. */
    private void compile() throws IOException {
        try (var connection = new Connection(ground.gatewayPort())) {
            var first = Request.post("/plans/v1/progress-reports", token(), "{\"half\": \"%s\"}".formatted(HALF));
            connection.send(first).mustBe(201);
        }
        var path = REPORT + "/compilation";
        var comparison = Comparison.of(
                Contender.here("raw JDBC", facts()),
                Contender.by("service", recompile(path, ground.port()), ground.service()),
                Contender.by("gateway", recompile(path, ground.gatewayPort()), ground.gateway(), ground.service()));
        report.title("Compile a half-year: PUT " + path);
        comparison.under(new ClosedLoop(1, LONG_ROUND));
        var alone = under(comparison, 1, LONG_ROUND);
        report.aim(Aim.within("median of compiling a half-year, gateway, at most 5 s", 5_000, ofGateway(alone)));
    }

    private void read(String what, String path) {
        var sql = "select * from progress_report where half = ?";
        var comparison = comparison(path, new RawRead(ground.pool(), sql, List.of(HALF), 1));
        report.title("Read a %s: GET %s".formatted(what, path));
        comparison.under(new ClosedLoop(1, LONG_ROUND));
        var alone = under(comparison, 1, LONG_ROUND);
        report.aim(Aim.within("median of " + what + ", gateway, at most 5 s", 5_000, ofGateway(alone)));
    }

    /** For the raw statement, in whose database nobody compiled anything. */
    private void copyReport() throws SQLException {
        try (var from = ground.platform().postgres().superuser(PlanRows.DATABASE);
                var to = ground.connectToCopy();
                var read = from.prepareStatement("select id, half, sections::text from progress_report");
                var row = read.executeQuery();
                var write = to.prepareStatement("""
                        insert into progress_report (id, version, updated_at, half, sections, status)
                        values (?, 1, now(), ?, ?::jsonb, 'DRAFT')""")) {
            row.next();
            write.setObject(1, row.getObject(1));
            write.setString(2, row.getString(2));
            write.setString(3, row.getString(3));
            write.executeUpdate();
        }
    }

    /** The facts of a report by the same SQL, without making figures of them. */
    private RawReads facts() {
        return new RawReads(Stream.of(
                        raw(last("execution-plan"), PlanRows.AREAS),
                        raw(INTERVENTIONS, GOALS_AND_STATUSES),
                        raw(last("bottleneck"), PlanRows.BOTTLENECKS),
                        raw(last("lesson"), PlanRows.LESSONS),
                        raw(
                                "select distinct on (id) * from known_measurement order by id, version desc",
                                PlanRows.AREAS * PlanRows.INDICATORS * PlanRows.PERIODS))
                .toList());
    }

    private static String last(String kind) {
        return "select distinct on (aggregateid) state from change where aggregatetype = '" + kind
                + "' and changed_at < " + END_OF_HALF + " order by aggregateid, aggregateversion desc";
    }

    private RawRead raw(String sql, int rows) {
        return new RawRead(ground.pool(), sql, List.of(), rows);
    }

    private HttpTarget recompile(String path, int port) {
        return new HttpTarget(port, () -> Request.put(path, token(), "*"), 200);
    }

    private Comparison comparison(String path, RawRead raw) {
        var request = Request.get(path);
        return Comparison.of(
                Contender.here("raw JDBC", raw),
                Contender.by("service", new HttpTarget(ground.port(), () -> request, 200), ground.service()),
                Contender.by(
                        "gateway",
                        new HttpTarget(ground.gatewayPort(), () -> request, 200),
                        ground.gateway(),
                        ground.service()));
    }

    private List<Outcome> under(Comparison comparison, int clients, Duration round) {
        var outcomes = comparison.under(new ClosedLoop(clients, round));
        report.rows(clients == 1 ? "1 client" : clients + " clients", comparison.contenders(), outcomes);
        return outcomes;
    }

    private String token() {
        return ground.platform().token(STATE);
    }

    private UUID plan() throws SQLException {
        try (var connection = ground.connectToCopy();
                var statement = connection.prepareStatement("select id from execution_plan order by id");
                var row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static double ofGateway(List<Outcome> outcomes) {
        return outcomes.getLast().p50();
    }
}
