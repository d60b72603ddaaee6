package nl.nplv.shared.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.EventTypes;
import nl.nplv.shared.http.Trace;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.persistence.Ids;

/** Records changes: state, history and event commit together or not at all. */
@ApplicationScoped
public class Changes {
    /** An event must fit in 64 KB on the wire (NL GOV CloudEvents profile); the envelope takes the rest. */
    static final int MAX_PAYLOAD_BYTES = 60_000;

    private static final String INSERT = """
            insert into change (id, aggregatetype, aggregateid, aggregateversion, type, payload, state, changed_at,
                organisation, tier, role, client, token_id, traceparent)
            values (?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final EventTypes types;
    private final Trace trace;
    private final Clock clock;
    private final Event<Recorded> recorded;

    Changes(
            EntityManager entities,
            AgroalDataSource database,
            ObjectMapper json,
            EventTypes types,
            Trace trace,
            Clock clock,
            Event<Recorded> recorded) {
        this.entities = entities;
        this.database = database;
        this.json = json;
        this.types = types;
        this.trace = trace;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** A change was recorded; its observers run when it is committed. */
    record Recorded() {}

    /**
     * Records one change in the caller's transaction.
     *
     * @param aggregate new or managed, after the command
     * @param event what the command returned
     * @param view how the aggregate is shown; also kept as its state at this version
     * @return the view
     */
    public <A extends Aggregate, V> V record(A aggregate, Actor by, DomainEvent event, Function<A, V> view) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        aggregate.changedAt(now.toInstant());
        entities.persist(aggregate);
        entities.flush();
        var state = view.apply(aggregate);
        insert(EventTypes.kebab(aggregate.getClass()), aggregate.id(), aggregate.version(), by, event, state, now);
        recorded.fire(new Recorded());
        return state;
    }

    /** Records a fact that never changes and has no table of its own, in the caller's transaction. */
    <V> V recordFact(UUID id, V view, Actor by, DomainEvent event) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        insert(EventTypes.kebab(view.getClass()), id, 1, by, event, view, now);
        recorded.fire(new Recorded());
        return view;
    }

    private void insert(
            String kind, UUID id, long version, Actor by, DomainEvent event, Object state, OffsetDateTime now) {
        Object[] row = {
            Ids.next(),
            kind,
            id,
            version,
            types.typeOf(event.getClass()),
            payload(event, by, version),
            text(state),
            now,
            by.organisation(),
            by.tier().code(),
            by.role(),
            by.client(),
            by.tokenId(),
            trace.parent()
        };
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the change was not recorded", e);
        }
    }

    private String payload(DomainEvent event, Actor by, long version) {
        ObjectNode data = json.valueToTree(event);
        data.putObject("actor")
                .put("organisation", by.organisation())
                .put("tier", by.tier().code())
                .put("role", by.role());
        data.put("version", version);
        var payload = text(data);
        if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
            throw new IllegalStateException("the event is larger than " + MAX_PAYLOAD_BYTES + " bytes");
        }
        return payload;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("views and events are plain records", e);
        }
    }
}
