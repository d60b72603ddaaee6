package nl.nplv.shared.list;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;

/**
 * Place in a sorted list; opaque to clients.
 *
 * @param sort the order that the cursor belongs to
 * @param back whether it leads back
 * @param key values of the sort fields and the id of the item at the border
 */
public record Cursor(String sort, boolean back, List<JsonNode> key) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** As it stands in a link. */
    public String encoded() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a cursor holds only plain values", e);
        }
    }

    /**
     * Reads a cursor that we gave out.
     *
     * @throws RuleViolation INVALID_PARAMETER when it is not ours or belongs to another order
     */
    static Cursor decode(String encoded, String sort) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var cursor = JSON.readValue(json, Cursor.class);
            if (cursor != null && sort.equals(cursor.sort()) && cursor.key() != null) {
                return cursor;
            }
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw invalid();
        }
        throw invalid();
    }

    static RuleViolation invalid() {
        return new RuleViolation(
                INVALID_PARAMETER,
                Violation.parameter(
                        "query", "cursor", "INVALID_PARAMETER", "take the cursor from a Link of the same list"));
    }
}
