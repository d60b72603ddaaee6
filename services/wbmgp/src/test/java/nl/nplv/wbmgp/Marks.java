package nl.nplv.wbmgp;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Looks for planted words where nobody may find them: in the log and in every row of the database. */
public final class Marks extends Handler implements AutoCloseable {
    private final Collection<String> lines = new ConcurrentLinkedQueue<>();

    private Marks() {}

    /** Listens to the log of everything from now on. */
    public static Marks listening() {
        var marks = new Marks();
        Logger.getLogger("").addHandler(marks);
        return marks;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage() + " " + List.of(line.getParameters() == null ? new Object[0] : line.getParameters())
                + " " + line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }

    /** Nothing that was logged since holds one of them. */
    public void mustNotHaveSeen(List<String> words) {
        words.forEach(word -> assertThat(lines).noneMatch(line -> line.contains(word)));
    }

    /** What a dump of the database would hold: every row of every table of every schema, as text. */
    public static List<String> dumpOf(AgroalDataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names = statement.executeQuery("""
                    select format('%I.%I', table_schema, table_name) from information_schema.tables
                    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            var rows = new ArrayList<String>();
            for (var table : tables) {
                // bytes as text as well as in hexadecimal
                try (var row = statement.executeQuery("select cast(t as text) from " + table + " t")) {
                    while (row.next()) {
                        rows.add(table + " " + row.getString(1));
                    }
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
