package nl.nplv.wbmgp.address;

import static nl.nplv.wbmgp.address.AddressProblem.ADDRESS_FILE_INVALID;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;

/** Takes in a file of addresses through a temporary table: all of it or nothing. */
@ApplicationScoped
class AddressIntake {
    private static final int BATCH = 1000;

    private static final String INCOMING = """
        create temporary table incoming (row_no bigint, bag_id text, postal_code text, house_number int, house_letter text,
            addition text, municipality_code text, lon float8, lat float8) on commit drop\
        """;

    private static final String STAGE = "insert into incoming values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String TWICE = """
        select row_no, bag_id from (select row_no, bag_id, row_number() over (partition by bag_id order by row_no) as nth
        from incoming) numbered where nth > 1 order by row_no limit 100\
        """;

    private static final String NEW =
            "select count(*) from incoming where not exists (select from dwelling_address known where known.bag_id ="
                    + " incoming.bag_id)";

    private static final String TAKE = """
        insert into dwelling_address
        select bag_id, postal_code, house_number, house_letter, addition, municipality_code, lon, lat from incoming
        on conflict (bag_id) do update set postal_code = excluded.postal_code, house_number = excluded.house_number,
            house_letter = excluded.house_letter, addition = excluded.addition,
            municipality_code = excluded.municipality_code, lon = excluded.lon, lat = excluded.lat\
        """;

    private final AgroalDataSource database;

    AddressIntake(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What a file holds.
     *
     * @param addresses how many addresses
     * @param added how many of them are new
     */
    record Taken(long addresses, long added) {}

    /**
     * Checks a file and takes it in, in the caller's transaction.
     *
     * @param dryRun whether it is checked only
     * @throws RuleViolation ADDRESS_FILE_INVALID
     */
    Taken take(InputStream file, boolean dryRun) {
        try (var connection = database.getConnection()) {
            var addresses = stage(connection, file);
            refuseTwice(connection);
            var added = number(connection, NEW);
            if (!dryRun) {
                execute(connection, TAKE);
            }
            execute(connection, "drop table incoming");
            return new Taken(addresses, added);
        } catch (SQLException e) {
            throw new IllegalStateException("addresses cannot be taken in", e);
        }
    }

    private static long stage(Connection connection, InputStream file) throws SQLException {
        execute(connection, INCOMING);
        try (var statement = connection.prepareStatement(STAGE)) {
            var staged = new Staged(statement);
            var rows = AddressFile.read(file, staged::add);
            statement.executeBatch();
            return rows;
        }
    }

    /** Rows on their way to the database, a thousand at a time. */
    private static final class Staged {
        private final PreparedStatement statement;
        private long rows;

        Staged(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Map<String, String> row) {
            try {
                rows++;
                Object[] values = {
                    rows,
                    row.get("bag_id"),
                    row.get("postal_code"),
                    Integer.valueOf(row.getOrDefault("house_number", "")),
                    row.get("house_letter"),
                    row.get("addition"),
                    row.get("municipality_code"),
                    Double.valueOf(row.getOrDefault("lon", "")),
                    Double.valueOf(row.getOrDefault("lat", ""))
                };
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
                if (rows % BATCH == 0) {
                    statement.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("addresses cannot be staged", e);
            }
        }
    }

    private static void refuseTwice(Connection connection) throws SQLException {
        List<Violation> twice = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TWICE)) {
            while (found.next()) {
                twice.add(Violation.body(
                        "/" + found.getLong(1) + "/bag_id",
                        ADDRESS_FILE_INVALID.name(),
                        "comes a second time: " + found.getString(2)));
            }
        }
        if (!twice.isEmpty()) {
            throw new RuleViolation(ADDRESS_FILE_INVALID, twice);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
