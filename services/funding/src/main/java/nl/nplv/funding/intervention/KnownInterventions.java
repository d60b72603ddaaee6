package nl.nplv.funding.intervention;

import static nl.nplv.knownareas.KnownAreaProblem.FACT_AWAITED;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import nl.nplv.funding.intervention.KnownIntervention.Step;

/** Interventions as far as their events told of them, in plain tables and in the caller's transaction. */
@ApplicationScoped
public class KnownInterventions {
    private static final String FIND = """
            select intervention.plan_id, area.slug, intervention.status from known_intervention intervention
            join known_plan plan on plan.id = intervention.plan_id
            join known_area area on area.id = plan.focus_area_id
            where intervention.id = ?""";

    private static final String KEEP_PLAN = """
            insert into known_plan (id, focus_area_id) values (?, ?)
            on conflict (id) do update set focus_area_id = excluded.focus_area_id""";

    private static final String KEEP = """
            insert into known_intervention (id, plan_id, status) values (?, ?, ?)
            on conflict (id) do update set plan_id = excluded.plan_id""";

    private static final String STEP = "update known_intervention set status = ? where id = ?";

    private final AgroalDataSource database;

    KnownInterventions(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The intervention.
     *
     * @throws nl.nplv.shared.problem.RuleViolation FACT_AWAITED while no event has told of it, its plan and its area
     */
    public KnownIntervention get(UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw FACT_AWAITED.because("waits for intervention-planned of " + id);
                }
                return new KnownIntervention(
                        id,
                        row.getObject("plan_id", UUID.class),
                        row.getString("slug"),
                        Step.valueOf(row.getString("status")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a read model cannot be read", e);
        }
    }

    void keepPlan(UUID id, UUID focusAreaId) {
        update(KEEP_PLAN, id, focusAreaId);
    }

    void keep(UUID id, UUID planId) {
        update(KEEP, id, planId, Step.PLANNED.name());
    }

    void step(UUID id, Step step) {
        update(STEP, step.name(), id);
    }

    void clear() {
        update("delete from known_intervention");
        update("delete from known_plan");
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a read model cannot be written", e);
        }
    }
}
