package nl.nplv.funding.overview;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;

/** Rows of yearly statements, out of postings. */
@ApplicationScoped
class Statements {
    /**
     * What was reserved again stands on both sides of one account: the sign, or a reversal's opposite sign, tells
     * which.
     */
    private static final String ROWS = """
            with flow as (
                select line_id, ministry, scheme_code, theme,
                    coalesce(sum(amount) filter (where account = 'AWARDED' and kind in ('AWARD', 'RELEASE')), 0) as granted,
                    coalesce(sum(amount) filter (where account = 'PAID' and kind = 'PAYMENT'), 0) as paid,
                    coalesce(sum(amount) filter (where account = 'RESERVED' and (kind = 'RESERVATION'
                        or kind = 'FURTHER_RESERVATION' and (amount > 0) = (reverses is null))), 0) as kept_before,
                    coalesce(sum(amount) filter (where account = 'SPENT'), 0) as spent,
                    -coalesce(sum(amount) filter (where account = 'PAID' and kind = 'RESERVATION'
                        or account = 'RESERVED' and kind = 'FURTHER_RESERVATION'
                            and (amount < 0) = (reverses is null)), 0) as kept_next,
                    coalesce(sum(amount) filter (where account = 'RECLAIMED'), 0) as reclaimed,
                    coalesce(sum(amount) filter (where account in ('PAID', 'RESERVED')), 0) as open
                from posting where municipality_code = ? and year = ?
                group by line_id, ministry, scheme_code, theme)
            select flow.*, exists (select 1 from spending_report r join funding_grant g on g.id = r.grant_id
                where g.line_id = flow.line_id and r.year = ? and r.status = 'FILED') as reported
            from flow where granted <> 0 or paid <> 0 or kept_before <> 0
            order by ministry, scheme_code, theme, line_id""";

    private final AgroalDataSource database;

    Statements(AgroalDataSource database) {
        this.database = database;
    }

    List<StatementRow> of(MunicipalityCode municipality, int year) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ROWS)) {
            statement.setString(1, municipality.value());
            statement.setInt(2, year);
            statement.setInt(3, year);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<StatementRow>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
    }

    private static StatementRow row(ResultSet row) throws SQLException {
        return new StatementRow(
                Ministry.valueOf(row.getString("ministry")),
                new SchemeCode(row.getString("scheme_code")),
                row.getString("theme"),
                row.getObject("line_id", UUID.class),
                money(row, "granted"),
                money(row, "paid"),
                money(row, "kept_before"),
                money(row, "spent"),
                money(row, "kept_next"),
                money(row, "reclaimed"),
                money(row, "open"),
                row.getBoolean("reported"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }
}
