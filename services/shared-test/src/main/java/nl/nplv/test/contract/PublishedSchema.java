package nl.nplv.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds each published event against its committed schema. */
public final class PublishedSchema {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<String, JsonSchema> READ = new ConcurrentHashMap<>();

    private PublishedSchema() {}

    /** Fails when the event's data is not as its schema says. That each type has a schema is ContractTest's to say. */
    public static void mustFit(JsonNode event) {
        var type = event.path("type").asText();
        var file = new SpecFile("events/" + type + ".json");
        var written = file.read();
        if (!written.isMissingNode()) {
            var schema = READ.computeIfAbsent(type, unread -> SCHEMAS.getSchema(written, FORMATS));
            assertThat(schema.validate(event.path("data")))
                    .as("data of %s", type)
                    .isEmpty();
        }
    }
}
