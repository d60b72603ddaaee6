package nl.nplv.executionplans.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.executionplans.bottleneck.BottleneckView;
import nl.nplv.executionplans.intervention.InterventionView;
import nl.nplv.executionplans.known.AreaFacts;
import nl.nplv.executionplans.lesson.LessonStatus;
import nl.nplv.executionplans.lesson.LessonView;
import nl.nplv.executionplans.plan.ChallengeView;
import nl.nplv.executionplans.plan.PlanView;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownAreas;

/** Reads the facts as they stood just before a moment, from recorded states; what was recorded later does not count. */
@ApplicationScoped
class RecordedFacts {
    private static final String STATES = """
            select distinct on (aggregateid) state from change where aggregatetype = ? and changed_at < ?
            order by aggregateid, aggregateversion desc""";

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
        var goals = states("challenge", ChallengeView.class, moment).stream()
                .collect(Collectors.toMap(ChallengeView::id, ChallengeView::goal));
        return new FactsAt(
                areas.activeBefore(moment),
                states("execution-plan", PlanView.class, moment),
                goals,
                states("intervention", InterventionView.class, moment).stream()
                        .filter(each -> !each.removed())
                        .toList(),
                states("bottleneck", BottleneckView.class, moment),
                states("lesson", LessonView.class, moment).stream()
                        .filter(each -> each.status() == LessonStatus.PUBLISHED)
                        .toList(),
                areas.measuredBefore(moment),
                slugs());
    }

    private Map<UUID, String> slugs() {
        return known.listAll().stream().collect(Collectors.toMap(KnownArea::id, KnownArea::slug));
    }

    private <V> List<V> states(String type, Class<V> view, Instant moment) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STATES)) {
            statement.setString(1, type);
            statement.setObject(2, moment.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<V>();
                while (rows.next()) {
                    found.add(json.readValue(rows.getString(1), view));
                }
                return found;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the facts before " + moment + " cannot be read", e);
        }
    }
}
