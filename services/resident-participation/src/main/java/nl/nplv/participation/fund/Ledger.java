package nl.nplv.participation.fund;

import static nl.nplv.participation.fund.FundProblem.ENTRY_CORRECTED;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;

/** Entries of funds, each with its two postings; the database refuses what is not balanced and any change afterwards. */
@ApplicationScoped
class Ledger {
    private static final String ENTRY = """
            insert into fund_entry (id, fund_id, kind, ref_id, organisation, booked_on) values (?, ?, ?, ?, ?, ?)""";
    private static final String POSTING = "insert into fund_posting (entry_id, account, amount) values (?, ?, ?)";
    private static final String READ = """
            select e.id, e.kind, e.ref_id, e.organisation, e.booked_on, f.account, t.account, t.amount
            from fund_entry e
            join fund_posting f on f.entry_id = e.id and f.amount < 0
            join fund_posting t on t.entry_id = e.id and t.amount > 0
            where e.fund_id = ? order by e.position""";

    private final AgroalDataSource database;

    Ledger(AgroalDataSource database) {
        this.database = database;
    }

    /** Adds an entry for good, in the caller's transaction. */
    void append(UUID fundId, Entry entry) {
        try (var connection = database.getConnection()) {
            execute(
                    connection,
                    ENTRY,
                    entry.id(),
                    fundId,
                    entry.kind().name(),
                    entry.refId(),
                    entry.organisation(),
                    entry.on());
            post(connection, entry.id(), entry.from(), entry.amount().negate());
            post(connection, entry.id(), entry.to(), entry.amount());
        } catch (SQLException e) {
            throw new IllegalStateException("the entry was not booked", e);
        }
    }

    /** All entries of a fund, the first booked first. */
    List<Entry> of(UUID fundId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setObject(1, fundId);
            try (var rows = statement.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
    }

    /**
     * An entry that may be corrected.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND or ENTRY_CORRECTED
     */
    Entry correctable(UUID fundId, UUID entryId) {
        var entries = of(fundId);
        if (entries.stream().anyMatch(entry -> entry.kind() == EntryKind.CORRECTION && entryId.equals(entry.refId()))) {
            throw ENTRY_CORRECTED.at("/entryId", "its counter-posting is booked");
        }
        return entries.stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("this fund has no entry " + entryId));
    }

    private static void post(Connection connection, UUID entry, Account account, Money amount) throws SQLException {
        execute(connection, POSTING, entry, account.name(), amount.amount());
    }

    private static void execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                EntryKind.valueOf(row.getString(2)),
                Account.valueOf(row.getString(6)),
                Account.valueOf(row.getString(7)),
                new Money(row.getObject(8, BigDecimal.class)),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, LocalDate.class));
    }
}
