package nl.nplv.bench.raw;

import java.util.List;
import nl.nplv.bench.load.Target;
import nl.nplv.bench.load.Work;

/**
 * One query.
 *
 * @param rows that it must find
 */
public record RawRead(Pool pool, String sql, List<Object> values, int rows) implements Target {
    @Override
    public Work open() {
        var query = new Sql(sql);
        return () -> pool.read(connection -> {
            int found = query.rows(connection, values.toArray());
            if (found != rows) {
                throw new IllegalStateException(found + " rows instead of " + rows + ": " + sql);
            }
        });
    }
}
