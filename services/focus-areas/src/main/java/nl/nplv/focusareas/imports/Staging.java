package nl.nplv.focusareas.imports;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A temporary table that is filled by COPY, some thousand rows at a time, and is gone when the transaction ends. */
public final class Staging {
    private static final int FLUSH_CHARACTERS = 512 * 1024;

    private final Connection database;
    private final String table;
    private final StringBuilder rows = new StringBuilder();

    /**
     * Makes the table.
     *
     * @param columns their definitions in SQL
     */
    public Staging(Connection database, String table, String columns) throws SQLException {
        this.database = database;
        this.table = table;
        execute("create temporary table %s (%s) on commit drop".formatted(table, columns));
    }

    /** Adds a row, in the order of the columns. */
    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        rows.append('\n');
        if (rows.length() > FLUSH_CHARACTERS) {
            flush();
        }
    }

    /** Lets the database see all rows. */
    public void flush() {
        try {
            database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("rows cannot be staged in " + table, e);
        }
        rows.setLength(0);
    }

    /**
     * Runs SQL on the staged rows.
     *
     * @return how many rows it changed
     */
    @CanIgnoreReturnValue
    public long execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }

    /** Reports each row of a query as an error: line, column and detail are its columns. */
    public void report(String sql, ImportErrors errors) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                errors.add(ImportError.at(found.getLong(1), found.getString(2), found.getString(3)));
            }
        }
    }

    /** COPY's text format: a backslash before what means something to it. */
    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        var text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(text.charAt(i));
            }
        }
    }
}
