package nl.nplv.shared.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as another service published it (CloudEvents 1.0, structured JSON).
 *
 * @param id of the event; a redelivery has the same
 * @param type CloudEvents type, such as {@code nl.leefbaarheid-veiligheid.focus-areas.focus-area-activated.v1}
 * @param subject id of the aggregate
 * @param aggregateVersion version of the aggregate after the event, from 1
 * @param time moment of recording
 * @param data what is told, with {@code actor} and {@code version}
 */
public record ReceivedEvent(UUID id, String type, UUID subject, long aggregateVersion, Instant time, JsonNode data) {
    /** Amounts stay exact. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The type without context, such as {@code focus-area-activated.v1}: what a feed switches on. */
    public String name() {
        return type.replaceFirst("^.*\\.([^.]+\\.v\\d+)$", "$1");
    }

    /**
     * Reads the value of a record.
     *
     * @throws IllegalArgumentException when it is not an event of the platform; says what is wrong, never the data
     */
    static ReceivedEvent parse(@Nullable String value) {
        try {
            var event = JSON.readTree(Objects.requireNonNullElse(value, ""));
            return new ReceivedEvent(
                    UUID.fromString(text(event, "id")),
                    text(event, "type"),
                    UUID.fromString(text(event, "subject")),
                    event.path("aggregateversion").asLong(),
                    OffsetDateTime.parse(text(event, "time")).toInstant(),
                    event.path("data"));
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("not a CloudEvent in structured JSON", e);
        }
    }

    private static String text(JsonNode event, String attribute) {
        var value = event.path(attribute);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("CloudEvent without " + attribute);
        }
        return value.asText();
    }
}
