package nl.nplv.funding.overview;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;

/** Sums of postings by ministry, scheme, theme and year. */
@ApplicationScoped
public class MoneyOverview {
    private static final String FIGURES = """
            select ministry, scheme_code, theme, goal, year,
                coalesce(sum(amount) filter (where account = 'ASKED'), 0) as asked,
                coalesce(sum(amount) filter (where account = 'COMMITTED'), 0) as committed,
                coalesce(sum(amount) filter (where account = 'AWARDED' and kind in ('AWARD', 'RELEASE')), 0) as granted,
                coalesce(sum(amount) filter (where account = 'PAID' and kind = 'PAYMENT'), 0) as paid,
                coalesce(sum(amount) filter (where account = 'SPENT'), 0) as spent,
                coalesce(sum(amount) filter (where account = 'RESERVED'), 0) as reserved,
                coalesce(sum(amount) filter (where account = 'RECLAIMED'), 0) as reclaimed
            from posting where %s
            group by ministry, scheme_code, theme, goal, year
            order by ministry, scheme_code, theme, year""";

    private static final String IN_AREA = FIGURES.formatted("area_slug = ?");
    private static final String IN_NATION = FIGURES.formatted("true");

    private final AgroalDataSource database;

    MoneyOverview(AgroalDataSource database) {
        this.database = database;
    }

    /** All money in one area. */
    public List<MoneyRow> inArea(String slug) {
        return read(IN_AREA, slug);
    }

    /** All money. */
    List<MoneyRow> inNation() {
        return read(IN_NATION);
    }

    private List<MoneyRow> read(String sql, String... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<MoneyRow>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
    }

    private static MoneyRow row(ResultSet row) throws SQLException {
        return new MoneyRow(
                Ministry.valueOf(row.getString("ministry")),
                new SchemeCode(row.getString("scheme_code")),
                row.getString("theme"),
                CentralGoal.valueOf(row.getString("goal")),
                row.getInt("year"),
                money(row, "asked"),
                money(row, "committed"),
                money(row, "granted"),
                money(row, "paid"),
                money(row, "spent"),
                money(row, "reserved"),
                money(row, "reclaimed"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }
}
