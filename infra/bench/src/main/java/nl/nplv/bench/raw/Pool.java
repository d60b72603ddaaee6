package nl.nplv.bench.raw;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** As many connections as the service has; a client waits when all are taken. */
public final class Pool implements AutoCloseable {
    /** {@code quarkus.datasource.jdbc.max-size} of every service. */
    private static final int SIZE = 16;

    private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(SIZE);

    /** Makes one more connection. */
    @FunctionalInterface
    public interface Source {
        Connection connect() throws SQLException;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Use {
        void with(Connection connection) throws SQLException;
    }

    public Pool(Source source) throws SQLException {
        for (int i = 0; i < SIZE; i++) {
            idle.add(source.connect());
        }
    }

    /** Each statement on its own. */
    public void read(Use use) throws SQLException, InterruptedException {
        var connection = idle.take();
        try {
            use.with(connection);
        } finally {
            idle.add(connection);
        }
    }

    /** All in one transaction, which is committed. */
    public void write(Use use) throws SQLException, InterruptedException {
        read(connection -> {
            connection.setAutoCommit(false);
            use.with(connection);
            connection.commit();
            connection.setAutoCommit(true);
        });
    }

    @Override
    public void close() throws SQLException {
        for (var connection : idle) {
            connection.close();
        }
    }
}
