package nl.nplv.executionplans.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.executionplans.bottleneck.BottleneckView;
import nl.nplv.executionplans.intervention.InterventionStatus;
import nl.nplv.executionplans.known.AreaFacts;
import nl.nplv.executionplans.lesson.LessonStatus;
import nl.nplv.executionplans.lesson.LessonView;
import nl.nplv.executionplans.plan.PlanView;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownAreas;

/** Reads the facts as they stood just before a moment, from recorded states; what was recorded later does not count. */
@ApplicationScoped
class RecordedFacts {
    private static final String STATES = """
            select distinct on (aggregateid) state from change where aggregatetype = ? and changed_at < ?
            order by aggregateid, aggregateversion desc""";

    /** Goals as they were adopted, each intervention as it stood; what no version in force holds does not count. */
    private static final String INTERVENTIONS = """
            with plan as (
                select distinct on (aggregateid) aggregateid as id, state from change
                where aggregatetype = 'execution-plan' and changed_at < ? order by aggregateid, aggregateversion desc),
            adopted as (
                select s.document::jsonb as document
                from plan cross join lateral json_to_recordset(plan.state -> 'versions') as v (number int, status text)
                join plan_snapshot s on s.plan_id = plan.id and s.number = v.number
                where v.status in ('ADOPTED', 'IN_EXECUTION'))
            select challenge.facts ->> 'goal', stood.status, count(*)
            from adopted
            cross join lateral jsonb_to_recordset(document -> 'challenges') as challenge (id uuid, facts jsonb)
            join lateral jsonb_to_recordset(document -> 'interventions') as said (id uuid, "challengeId" uuid)
                on said."challengeId" = challenge.id
            cross join lateral (
                select state ->> 'status' as status from change where aggregateid = said.id and changed_at < ?
                order by aggregateversion desc fetch first 1 rows only) as stood
            group by 1, 2 order by 1, 2""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final AreaFacts areas;
    private final KnownAreas known;

    RecordedFacts(AgroalDataSource database, ObjectMapper json, AreaFacts areas, KnownAreas known) {
        this.database = database;
        this.json = json;
        this.areas = areas;
        this.known = known;
    }

    FactsAt before(Instant moment) {
        return new FactsAt(
                new Once<>(() -> areas.activeBefore(moment)),
                new Once<>(() -> states("execution-plan", PlanView.class, moment)),
                new Once<>(() -> interventions(moment)),
                new Once<>(() -> states("bottleneck", BottleneckView.class, moment).stream()
                        .map(BottleneckAt::of)
                        .toList()),
                new Once<>(() -> states("lesson", LessonView.class, moment).stream()
                        .filter(each -> each.status() == LessonStatus.PUBLISHED)
                        .map(LessonView::updatedAt)
                        .toList()),
                new Once<>(() -> IndicatorTrend.of(areas.measuredBefore(moment), slugs())));
    }

    private Map<UUID, String> slugs() {
        return known.listAll().stream().collect(Collectors.toMap(KnownArea::id, KnownArea::slug));
    }

    private <V> List<V> states(String type, Class<V> view, Instant moment) {
        return read(
                STATES,
                statement -> {
                    statement.setString(1, type);
                    statement.setObject(2, utc(moment));
                },
                row -> json.readValue(row.getString(1), view));
    }

    private List<InterventionCount> interventions(Instant moment) {
        return read(
                INTERVENTIONS,
                statement -> {
                    statement.setObject(1, utc(moment));
                    statement.setObject(2, utc(moment));
                },
                row -> new InterventionCount(
                        CentralGoal.valueOf(row.getString(1)),
                        InterventionStatus.valueOf(row.getString(2)),
                        row.getLong(3)));
    }

    /** Binds the values of a statement. */
    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Reads one row. */
    private interface RowReader<R> {
        R read(ResultSet row) throws SQLException, JsonProcessingException;
    }

    private <R> List<R> read(String sql, Binder values, RowReader<R> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.bind(statement);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<R>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the facts of a half-year cannot be read", e);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
