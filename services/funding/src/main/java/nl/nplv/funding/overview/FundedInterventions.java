package nl.nplv.funding.overview;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.intervention.KnownIntervention;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;

/** Which interventions the money of an area pays for. */
@ApplicationScoped
class FundedInterventions {
    private static final String IN_AREA = """
            select linked.id::uuid as intervention_id, known.plan_id, known.status, line.id as line_id, line.ministry,
                line.scheme_code, line.theme
            from application_line line
            cross join jsonb_array_elements_text(line.intervention_ids) as linked (id)
            left join known_intervention known on known.id = linked.id::uuid
            where line.focus_area_slug = ? and line.status <> 'WITHDRAWN'
            order by intervention_id, line_id""";

    private final AgroalDataSource database;

    FundedInterventions(AgroalDataSource database) {
        this.database = database;
    }

    List<FundedIntervention> inArea(String slug) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(IN_AREA)) {
            statement.setString(1, slug);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<FundedIntervention>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the links cannot be read", e);
        }
    }

    private static FundedIntervention row(ResultSet row) throws SQLException {
        var step = row.getString("status");
        return new FundedIntervention(
                row.getObject("intervention_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                step == null ? null : KnownIntervention.Step.valueOf(step),
                row.getObject("line_id", UUID.class),
                Ministry.valueOf(row.getString("ministry")),
                new SchemeCode(row.getString("scheme_code")),
                row.getString("theme"));
    }
}
