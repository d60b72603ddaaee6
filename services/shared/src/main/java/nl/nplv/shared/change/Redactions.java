package nl.nplv.shared.change;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Ids;

/** Takes texts out of recorded states, and nothing else: who did what and when stays, and so does each event. */
@ApplicationScoped
public class Redactions {
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Changes changes;

    Redactions(AgroalDataSource database, ObjectMapper json, Changes changes) {
        this.database = database;
        this.json = json;
        this.changes = changes;
    }

    /**
     * Replaces a text by the marker in every past state in which it stands as a whole value, and in answers that are kept.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND when no text stands there, ILLEGAL_TRANSITION as long as the present
     *     state shows it: its own command corrects it first
     */
    Redaction redact(RedactionRequest request, Actor by) {
        var id = request.aggregateId();
        var states = states("select aggregateversion, state from change where aggregateid = ? for update", id);
        var text = text(states, request);
        if (redacted(states.lastEntry().getValue(), text)) {
            throw ILLEGAL_TRANSITION.at("/pointer", "the present state shows the text; correct it there first");
        }
        var changed = new LinkedHashMap<Long, JsonNode>();
        states.forEach((version, state) -> {
            if (redacted(state, text)) {
                changed.put(version, state);
            }
        });
        changed.forEach((version, state) -> execute(
                "update change set state = ?::json where aggregateid = ? and aggregateversion = ?",
                state.toString(),
                id,
                version));
        // whoever sent the text could get it back by a retry, for as long as answers are kept
        execute("delete from idempotency where answer is not null and position(? in answer::text) > 0", id.toString());
        var redaction = new Redaction(Ids.next(), id, request.pointer(), changed.size(), request.ground(), 1);
        return changes.recordFact(
                redaction.id(), redaction, by, new TextRedacted(redaction.id(), id, changed.size(), request.ground()));
    }

    /**
     * A redaction.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    Redaction get(UUID id) {
        var sql = "select aggregateversion, state from change where aggregateid = ? and aggregatetype = 'redaction'";
        return states(sql, id).values().stream()
                .map(state -> json.convertValue(state, Redaction.class))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("no redaction " + id));
    }

    private static String text(Map<Long, JsonNode> states, RedactionRequest request) {
        var state = states.get(request.version());
        var node = state == null ? null : state.at(JsonPointer.compile(request.pointer()));
        if (node == null || !node.isTextual() || node.asText().equals(Redaction.MARKER)) {
            throw NOT_FOUND.because("no text stands at " + request.pointer() + " in version " + request.version());
        }
        return node.asText();
    }

    /** Whether the text stood in it; now the marker does. */
    private static boolean redacted(JsonNode node, String text) {
        var any = false;
        if (node instanceof ObjectNode object) {
            for (var property : object.properties()) {
                if (isText(property.getValue(), text)) {
                    property.setValue(TextNode.valueOf(Redaction.MARKER));
                    any = true;
                } else {
                    any |= redacted(property.getValue(), text);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isText(array.get(i), text)) {
                    array.set(i, TextNode.valueOf(Redaction.MARKER));
                    any = true;
                } else {
                    any |= redacted(array.get(i), text);
                }
            }
        }
        return any;
    }

    private static boolean isText(JsonNode node, String text) {
        return node.isTextual() && node.asText().equals(text);
    }

    private NavigableMap<Long, JsonNode> states(String sql, UUID aggregateId) {
        var states = new TreeMap<Long, JsonNode>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, aggregateId);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    states.put(row.getLong(1), json.readTree(row.getString(2)));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the states cannot be read", e);
        }
        return states;
    }

    private void execute(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the states cannot be changed", e);
        }
    }
}
