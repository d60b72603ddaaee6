package nl.nplv.bench.relay;

import java.sql.Connection;
import java.sql.SQLException;
import nl.nplv.bench.load.Latencies;
import nl.nplv.bench.load.Target;
import nl.nplv.bench.load.Work;
import nl.nplv.bench.raw.Pool;

/** A table that writers add to and one relay takes from, told by a bell. */
final class Outbox implements Target, AutoCloseable {
    private static final String ADD = "insert into bench_outbox (sent_nanos) values (?)";
    private static final String TAKE = "delete from bench_outbox returning sent_nanos";

    private final Pool pool;
    private final Bell bell;
    private final Connection relay;
    private final Latencies lags = new Latencies();
    private final Thread thread =
            Thread.ofPlatform().name("bench-relay").daemon().unstarted(this::relay);
    private volatile boolean running = true;

    Outbox(Pool pool, Bell bell, Connection relay) throws SQLException {
        this.pool = pool;
        this.bell = bell;
        this.relay = relay;
        try (var statement = relay.createStatement()) {
            statement.execute(
                    "create table if not exists bench_outbox (id bigint generated always as identity primary key, sent_nanos bigint)");
        }
        bell.listen(relay);
        thread.start();
    }

    /** From just before the commit until the relay has it. */
    Latencies lags() {
        return lags;
    }

    @Override
    public Work open() {
        return () -> {
            pool.write(this::add);
            bell.afterCommit();
        };
    }

    @Override
    public void close() throws SQLException {
        running = false;
        join();
        relay.close();
    }

    private void add(Connection writer) throws SQLException {
        try (var statement = writer.prepareStatement(ADD)) {
            statement.setLong(1, System.nanoTime());
            statement.executeUpdate();
        }
        bell.inTransaction(writer);
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void relay() {
        try {
            while (running) {
                take();
                bell.await(relay);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the relay of the bench stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take() throws SQLException {
        try (var statement = relay.prepareStatement(TAKE);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                lags.addMicros((System.nanoTime() - rows.getLong(1)) / 1_000);
            }
        }
    }
}
