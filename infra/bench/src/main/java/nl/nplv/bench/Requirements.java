package nl.nplv.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import nl.nplv.bench.http.HttpTarget;
import nl.nplv.bench.http.Request;
import nl.nplv.bench.load.ClosedLoop;
import nl.nplv.bench.load.Load;
import nl.nplv.bench.load.OpenLoop;
import nl.nplv.bench.load.Outcome;
import nl.nplv.bench.raw.Pool;
import nl.nplv.bench.raw.RawLookup;

/** Does this address need a permit: another address each time, by its id and as a point, beside one statement for the same. */
final class Requirements {
    private static final Duration ROUND = Duration.ofMillis(1500);
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(45);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int BUSY = 8;
    private static final int ARRIVALS = 200;
    private static final String SERVICE = "wbmgp";
    private static final String DATABASE = "wbmgp";
    private static final int MOST_MILLIS = 20;

    private static final String HOLDING = """
        join unit on unit.id = unit_bounds.unit_id
        join unit_term on unit_term.unit_id = unit.id and unit_term.first_day <= ? and unit_term.last_day >= ?
        join designation on designation.id = unit_term.designation_id
        join housing_ordinance ordinance on ordinance.municipality_code = unit.municipality_code
            and ordinance.valid_from <= ? and ordinance.valid_to >= ? and ordinance.status <> 'DRAFT'\
        """;

    private static final String BY_ADDRESS = """
        select address.*, unit.*, designation.*, unit_term.*, ordinance.* from dwelling_address address
        join unit_bounds on unit_bounds.bounds @> box(point(address.lon, address.lat))
        %s where address.bag_id = ?\
        """.formatted(HOLDING);

    private static final String BY_POINT = """
        select unit.*, designation.*, unit_term.*, ordinance.* from unit_bounds
        %s where unit_bounds.bounds @> box(point(?, ?))\
        """.formatted(HOLDING);

    private static final LocalDate DAY = LocalDate.parse(UnitRows.DAY);

    private final Ground ground;
    private final Report report;
    private final AtomicLong next = new AtomicLong();

    private Requirements(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
    }

    static void run(Report report, Consumer<String> progress) throws Exception {
        var what = "%,d units and %,d addresses".formatted(UnitRows.UNITS, UnitRows.ADDRESSES);
        try (var ground = Ground.prepare(SERVICE, DATABASE, what, UnitRows::insert, progress)) {
            progress.accept(Bench.MEASURING);
            var requirements = new Requirements(ground, report);
            requirements.byAddress(ground.pool());
            requirements.byPoint(ground.pool());
        }
    }

    private void byAddress(Pool pool) {
        report.title(
                "Permit needed, by address: %,d units, %,d addresses".formatted(UnitRows.UNITS, UnitRows.ADDRESSES));
        measured(
                "by address",
                FIRST_WARM_UP,
                new RawLookup(
                        pool, BY_ADDRESS, () -> List.of(DAY, DAY, DAY, DAY, UnitRows.bagId(next.getAndIncrement())), 1),
                n -> "/wbmgp/v1/permit-requirements?bagId=" + UnitRows.bagId(n) + "&on=" + UnitRows.DAY);
    }

    private void byPoint(Pool pool) {
        report.title("Permit needed, by point");
        measured(
                "by point",
                WARM_UP,
                new RawLookup(
                        pool,
                        BY_POINT,
                        () -> {
                            long n = next.getAndIncrement();
                            return List.of(DAY, DAY, DAY, DAY, lon(n), lat(n));
                        },
                        1),
                n -> "/wbmgp/v1/permit-requirements?lat=" + lat(n) + "&lon=" + lon(n) + "&on=" + UnitRows.DAY);
    }

    private void measured(String which, Duration warmUp, RawLookup raw, LongFunction<String> path) {
        var comparison = Comparison.of(
                Contender.here("raw JDBC", raw),
                Contender.by("service", target(ground.port(), path), ground.service()),
                Contender.by("gateway", target(ground.gatewayPort(), path), ground.gateway(), ground.service()));
        comparison.warmUp(warmUp);
        under(comparison, "1 client", new ClosedLoop(1, ROUND));
        under(comparison, BUSY + " clients", new ClosedLoop(BUSY, ROUND));
        var arriving = under(comparison, ARRIVALS + " arrivals", new OpenLoop(ARRIVALS, ROUND.multipliedBy(2)));
        report.aim(Aim.within(
                "p99 of permit-requirements %s, service, %d a second, at most %d ms"
                        .formatted(which, ARRIVALS, MOST_MILLIS),
                MOST_MILLIS,
                arriving.get(1).p99()));
    }

    private HttpTarget target(int port, LongFunction<String> path) {
        return new HttpTarget(port, () -> Request.get(path.apply(next.getAndIncrement())), 200);
    }

    private List<Outcome> under(Comparison comparison, String name, Load load) {
        var outcomes = comparison.under(load);
        report.rows(name, comparison.contenders(), outcomes);
        return outcomes;
    }

    /** Middles of units, one after the other. */
    private static double lon(long n) {
        return UnitRows.LON + (n % 100 * 10 + 5) / 1000.0;
    }

    private static double lat(long n) {
        return UnitRows.LAT + (n / 100 % 100 * 10 + 5) / 1000.0;
    }
}
