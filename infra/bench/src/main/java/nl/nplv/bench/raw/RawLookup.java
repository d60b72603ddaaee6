package nl.nplv.bench.raw;

import java.util.List;
import java.util.function.Supplier;
import nl.nplv.bench.load.Target;
import nl.nplv.bench.load.Work;

/**
 * One query with other values each time.
 *
 * @param values of the next; called by many threads
 * @param rows that it must find
 */
public record RawLookup(Pool pool, String sql, Supplier<List<Object>> values, int rows) implements Target {
    @Override
    public Work open() {
        var query = new Sql(sql);
        return () -> pool.read(connection -> {
            int found = query.rows(connection, values.get().toArray());
            if (found != rows) {
                throw new IllegalStateException(found + " rows instead of " + rows + ": " + sql);
            }
        });
    }
}
