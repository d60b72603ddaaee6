package nl.nplv.shared.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that is away or starting from a fault of ours. */
final class DatabaseAway {
    private static final int DEPTH = 12;

    private DatabaseAway() {}

    static boolean in(Throwable fault) {
        return all(fault, DEPTH).anyMatch(cause -> cause instanceof SQLException sql && isConnection(sql));
    }

    /** A commit that fails names the connection's fault among the suppressed, not as its cause. */
    private static Stream<Throwable> all(Throwable fault, int depth) {
        if (depth == 0) {
            return Stream.of(fault);
        }
        var below = Stream.concat(Stream.ofNullable(fault.getCause()), Stream.of(fault.getSuppressed()));
        return Stream.concat(Stream.of(fault), below.flatMap(next -> all(next, depth - 1)));
    }

    /** SQLSTATE class 08 is the connection, 57P the server going down or coming up; Agroal's own time-out has none. */
    private static boolean isConnection(SQLException sql) {
        var state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
