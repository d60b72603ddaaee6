package nl.nplv.bench.floor;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** A constant, and one row by plain JDBC. */
@Path("/floor")
@Produces(MediaType.APPLICATION_JSON)
class FloorResource {
    private static final String ONE = "select * from focus_area where slug = ? fetch first 1 rows only";

    private final DataSource database;

    FloorResource(DataSource database) {
        this.database = database;
    }

    /** HTTP and the step to a worker, nothing else. */
    @GET
    @Path("constant")
    public String constant() {
        return "{}";
    }

    /** The same with the row that the service reads, each column as text. */
    @GET
    @Path("focus-areas/{slug}")
    public Map<String, String> get(String slug) throws SQLException {
        try (var connection = database.getConnection()) {
            return row(connection, slug);
        }
    }

    private static Map<String, String> row(Connection connection, String slug) throws SQLException {
        try (var statement = connection.prepareStatement(ONE)) {
            statement.setString(1, slug);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return columns(rows);
            }
        }
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.put(row.getMetaData().getColumnName(i), String.valueOf(row.getString(i)));
        }
        return columns;
    }
}
