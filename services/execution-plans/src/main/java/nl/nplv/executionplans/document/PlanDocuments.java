package nl.nplv.executionplans.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.nplv.executionplans.intervention.InterventionView;
import nl.nplv.executionplans.plan.AnalysisView;
import nl.nplv.executionplans.plan.ChallengeView;
import nl.nplv.executionplans.plan.PlanView;
import nl.nplv.executionplans.plan.ResidentInvolvementView;
import org.jspecify.annotations.Nullable;

/** Reads plans whole, from the recorded states of their parts, as they are or were at a moment. */
@ApplicationScoped
public class PlanDocuments {
    private static final String STATES = """
            select distinct on (aggregateid) aggregatetype, state from change
            where aggregateid in (
                select id from execution_plan where id = ? union all select id from analysis where plan_id = ?
                union all select id from resident_involvement where plan_id = ?
                union all select id from challenge where plan_id = ? union all select id from intervention where plan_id = ?)
                and (?::timestamptz is null or changed_at <= ?)
            order by aggregateid, aggregateversion desc""";
    private static final int PLACES_OF_THE_PLAN = 5;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    PlanDocuments(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The plan as it is, also within the transaction that changes it. */
    public PlanDocument now(UUID planId) {
        return read(planId, null);
    }

    /**
     * The plan as it was.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND when it did not exist yet
     */
    public PlanDocument asOf(UUID planId, OffsetDateTime moment) {
        return read(planId, moment);
    }

    private PlanDocument read(UUID planId, @Nullable OffsetDateTime moment) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STATES)) {
            for (int place = 1; place <= PLACES_OF_THE_PLAN; place++) {
                statement.setObject(place, planId);
            }
            statement.setObject(PLACES_OF_THE_PLAN + 1, moment);
            statement.setObject(PLACES_OF_THE_PLAN + 2, moment);
            try (var rows = statement.executeQuery()) {
                var parts = new PlanStates();
                while (rows.next()) {
                    take(parts, rows.getString(1), rows.getString(2));
                }
                return parts.document();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("plan " + planId + " cannot be read", e);
        }
    }

    private void take(PlanStates parts, String type, String state) throws JsonProcessingException {
        switch (type) {
            case "execution-plan" -> parts.plan = json.readValue(state, PlanView.class);
            case "analysis" -> parts.analysis = json.readValue(state, AnalysisView.class);
            case "resident-involvement" -> parts.involvement = json.readValue(state, ResidentInvolvementView.class);
            case "challenge" -> parts.challenges.add(json.readValue(state, ChallengeView.class));
            case "intervention" -> parts.interventions.add(json.readValue(state, InterventionView.class));
            default -> throw new IllegalStateException(type + " is no part of a plan");
        }
    }
}
