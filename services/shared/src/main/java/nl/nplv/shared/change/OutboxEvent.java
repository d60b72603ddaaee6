package nl.nplv.shared.change;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.event.EventTypes;

/** One row of the outbox. */
record OutboxEvent(
        long sequence,
        UUID id,
        UUID aggregateId,
        long aggregateVersion,
        String type,
        String payload,
        Instant changedAt,
        String traceparent) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The event as a CloudEvent in structured JSON; the payload goes in as it was recorded, byte by byte. */
    String cloudEvent(EventTypes types) {
        var text = new StringWriter();
        try (var out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("specversion", "1.0");
            out.writeStringField("id", id.toString());
            out.writeStringField("source", types.source());
            out.writeStringField("type", type);
            out.writeStringField("subject", aggregateId.toString());
            out.writeStringField("time", changedAt.toString());
            out.writeStringField("datacontenttype", "application/json");
            out.writeStringField("dataschema", types.schemaOf(type));
            out.writeStringField("sequence", "%019d".formatted(sequence));
            out.writeNumberField("aggregateversion", aggregateVersion);
            out.writeStringField("traceparent", traceparent);
            out.writeFieldName("data");
            out.writeRawValue(payload);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
