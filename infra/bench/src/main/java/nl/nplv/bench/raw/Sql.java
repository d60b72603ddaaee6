package nl.nplv.bench.raw;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement; the driver keeps it prepared. */
record Sql(String text) {
    /** Reads every column of every row, as a caller would have to. */
    int rows(Connection connection, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            bind(statement, values);
            try (var result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                int rows = 0;
                for (; result.next(); rows++) {
                    for (int column = 1; column <= columns; column++) {
                        result.getObject(column);
                    }
                }
                return rows;
            }
        }
    }

    void changeOne(Connection connection, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            bind(statement, values);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("not one row: " + text);
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
