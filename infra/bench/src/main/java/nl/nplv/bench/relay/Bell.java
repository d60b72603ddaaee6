package nl.nplv.bench.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;

/** A way in which writers tell the relay; every way looks by itself as well, after a while. */
interface Bell {
    int LOOK_EVERY_MILLIS = 50;

    /** Before the commit, in the writer's transaction. */
    default void inTransaction(Connection writer) throws SQLException {}

    /** After the commit, in the writer's thread. */
    default void afterCommit() {}

    /** Once, on the relay's own connection. */
    default void listen(Connection relay) throws SQLException {}

    /** Until it rings, or it is time to look. */
    void await(Connection relay) throws SQLException, InterruptedException;

    /** None: the relay looks. */
    record Looking() implements Bell {
        @Override
        public void await(Connection relay) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
        }
    }

    /** Within the process, which is what the service does; the other replica's relay looks. */
    record InProcess(Semaphore work) implements Bell {
        @Override
        public void afterCommit() {
            work.release();
        }

        @Override
        public void await(Connection relay) throws InterruptedException {
            if (work.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        }
    }

    /** By the database, which reaches every process. */
    record Notify() implements Bell {
        @Override
        public void inTransaction(Connection writer) throws SQLException {
            execute(writer, "select pg_notify('bench_outbox', '')");
        }

        @Override
        public void listen(Connection relay) throws SQLException {
            execute(relay, "listen bench_outbox");
        }

        @Override
        public void await(Connection relay) throws SQLException {
            relay.unwrap(PGConnection.class).getNotifications(LOOK_EVERY_MILLIS);
        }

        private static void execute(Connection connection, String sql) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                statement.execute();
            }
        }
    }
}
