package nl.nplv.shared.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that is away or starting from a fault of ours. */
final class DatabaseAway {
    private DatabaseAway() {}

    static boolean in(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isConnection(sql));
    }

    /** SQLSTATE class 08 is the connection, 57P the server going down or coming up; Agroal's own time-out has none. */
    private static boolean isConnection(SQLException sql) {
        var state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
