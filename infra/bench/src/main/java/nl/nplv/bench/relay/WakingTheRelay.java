package nl.nplv.bench.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.nplv.bench.load.ClosedLoop;
import nl.nplv.bench.load.Latencies;
import nl.nplv.bench.load.Load;
import nl.nplv.bench.load.OpenLoop;
import nl.nplv.bench.load.Outcome;
import nl.nplv.bench.raw.Pool;

/**
 * What each bell costs the writers, and how soon the relay hears it. With {@code pg_notify} a transaction holds a lock of the
 * whole server while it commits, so that commits no longer share a flush to disk.
 */
public final class WakingTheRelay {
    private static final int WRITERS = 16;
    private static final int ROUNDS = 3;
    private static final int ARRIVALS = 50;
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Pool pool;
    private final Pool.Source database;

    /**
     * An experiment in a database of its own.
     *
     * @param pool of the writers
     * @param database where the relay connects
     */
    public WakingTheRelay(Pool pool, Pool.Source database) {
        this.pool = pool;
        this.database = database;
    }

    /**
     * What came of one bell.
     *
     * @param busy commits of 16 writers that never pause
     * @param lags from change to relay at 50 commits a second
     */
    public record Result(String bell, Outcome busy, Latencies lags) {}

    private record Candidate(String name, Bell bell) {}

    /** The results of all bells. */
    public List<Result> run() throws SQLException {
        var candidates = List.of(
                new Candidate("look every 50 ms", new Bell.Looking()),
                new Candidate("wake in process", new Bell.InProcess(new Semaphore(0))),
                new Candidate("pg_notify", new Bell.Notify()));
        var busy = new ArrayList<List<Outcome>>();
        candidates.forEach(each -> busy.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < candidates.size(); i++) {
                busy.get(i)
                        .add(under(new ClosedLoop(WRITERS, ROUND), candidates.get(i))
                                .outcome());
            }
        }
        var results = new ArrayList<Result>();
        for (int i = 0; i < candidates.size(); i++) {
            var steady = under(new OpenLoop(ARRIVALS, ROUND.multipliedBy(2)), candidates.get(i));
            results.add(new Result(candidates.get(i).name(), Outcome.median(busy.get(i)), steady.lags()));
        }
        return results;
    }

    private record Measured(Outcome outcome, Latencies lags) {}

    private Measured under(Load load, Candidate candidate) throws SQLException {
        try (var outbox = new Outbox(pool, candidate.bell(), database.connect())) {
            return new Measured(load.on(outbox), outbox.lags());
        }
    }
}
