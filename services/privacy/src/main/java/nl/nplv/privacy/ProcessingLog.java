package nl.nplv.privacy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.nplv.shared.http.Trace;
import nl.nplv.shared.identity.Actor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Register of who did what with whose personal data, when, and on which ground (Logboek Dataverwerkingen): one record per action
 * and subject, written before the data leaves. Holds the subject's id, which is random, and no person, content or staff name.
 */
@ApplicationScoped
public class ProcessingLog {
    private static final String SUBJECT_TYPE = "nplv-subject";
    private static final String INSERT = """
            insert into processing (trace_id, span_id, parent_span_id, status, name, start_time, end_time,
                processing_activity_id, data_subject_id, data_subject_id_type, foreign_processor, tier, role)
            values (?, ?, ?, 'Ok', ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String READ = """
            select end_time, processing_activity_id, name, foreign_processor, role
            from processing where data_subject_id = ? order by position""";

    private final AgroalDataSource database;
    private final Trace trace;
    private final Clock clock;
    private final String activities;

    ProcessingLog(
            AgroalDataSource database,
            Trace trace,
            Clock clock,
            @ConfigProperty(name = "nplv.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.smallrye-openapi.path") String specification) {
        this.database = database;
        this.trace = trace;
        this.clock = clock;
        this.activities = publicUrl + specification.replace("/openapi.json", "/processing-activities/");
    }

    /**
     * Records one action on one subject's data, in the caller's transaction if there is one, else at once; when this returns the
     * record is kept.
     *
     * @param actor organisation and role that act, never a person
     */
    public void record(ProcessingActivity activity, UUID subject, Actor actor) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var parent = trace.parent();
        Object[] row = {
            parent.substring(3, 35),
            "%016x".formatted(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)),
            parent.substring(36, 52),
            activity.title(),
            now,
            now,
            uri(activity),
            subject,
            SUBJECT_TYPE,
            actor.organisation(),
            actor.tier().code(),
            actor.role()
        };
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the processing was not recorded", e);
        }
    }

    /** What was done with one subject's data, the first first: part of what the subject may ask for (AVG art. 15). */
    public List<ProcessingEntry> about(UUID subject) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setObject(1, subject);
            try (var rows = statement.executeQuery()) {
                var entries = new ArrayList<ProcessingEntry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be read", e);
        }
    }

    /** Address of the activity's description. */
    public String uri(ProcessingActivity activity) {
        return activities + activity.id();
    }

    private static ProcessingEntry entry(ResultSet row) throws SQLException {
        return new ProcessingEntry(
                row.getObject("end_time", OffsetDateTime.class).toInstant(),
                row.getString("processing_activity_id"),
                row.getString("name"),
                row.getString("foreign_processor"),
                row.getString("role"));
    }
}
