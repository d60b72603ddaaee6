package nl.nplv.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.nplv.bench.http.HttpTarget;
import nl.nplv.bench.http.Request;
import nl.nplv.bench.load.ClosedLoop;
import nl.nplv.bench.load.Latencies;
import nl.nplv.bench.load.Load;
import nl.nplv.bench.load.OpenLoop;
import nl.nplv.bench.load.Outcome;
import nl.nplv.bench.raw.RawCreate;

/** A measurement recorded with its audit trail, its answer kept under the key, and its event. */
final class Creates {
    private static final String PATH = "/areas/v1/measurements";
    private static final String CLIENT = "ministerie-vro";
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final int BUSY = 8;
    private static final int OPEN_PER_SECOND = 50;

    private final Stage stage;
    private final Report report;
    private final EventLag lag;
    private final NewMeasurements published;
    private final Comparison comparison;

    Creates(Stage stage, Report report, EventLag lag) throws SQLException {
        this.stage = stage;
        this.report = report;
        this.lag = lag;
        this.published = new NewMeasurements(stage.areas());
        this.comparison = Comparison.of(
                Contender.here("raw JDBC", new RawCreate(stage.pool(), new NewMeasurements(stage.areas()))),
                Contender.by("service", target(stage.port()), stage.service()),
                Contender.by("gateway", target(stage.gatewayPort()), stage.gateway(), stage.service()));
    }

    void run() throws InterruptedException {
        report.title("Create with audit and event: POST " + PATH);
        comparison.warmUp(WARM_UP);
        lag.next(published.taken());
        under("1 client", new ClosedLoop(1, ROUND));
        var busy = under(BUSY + " clients", new ClosedLoop(BUSY, ROUND));
        under("32 clients", new ClosedLoop(32, ROUND));
        var steady = under(OPEN_PER_SECOND + " arrivals", new OpenLoop(OPEN_PER_SECOND, ROUND.multipliedBy(2)));
        report.aim(Aim.atLeast("create with event and audit of raw JDBC, 8 clients, at least 1/4", 0.25, busy.ratio()));
        report.aim(lagAim(OPEN_PER_SECOND + " arrivals per second", steady));
        report.aim(lagAim("8 clients that never pause", busy));
    }

    private record Measured(List<Outcome> outcomes, Latencies lags) {
        double ratio() {
            return outcomes.get(1).ratioTo(outcomes.getFirst());
        }
    }

    private Measured under(String name, Load load) throws InterruptedException {
        long before = published.taken();
        var outcomes = comparison.under(load);
        var lags = lag.next(published.taken() - before);
        report.rows(name, comparison.contenders(), outcomes);
        report.lag(lags);
        return new Measured(outcomes, lags);
    }

    private HttpTarget target(int port) {
        return new HttpTarget(
                port,
                () -> Request.post(
                        PATH, stage.platform().token(CLIENT), published.take().json()),
                201);
    }

    private static Aim lagAim(String load, Measured measured) {
        return Aim.within(
                "median from change to consumer, " + load + ", at most 200 ms",
                200,
                measured.lags().millisOf(0.5));
    }
}
