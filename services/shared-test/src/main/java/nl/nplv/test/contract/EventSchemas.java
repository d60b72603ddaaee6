package nl.nplv.test.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.nplv.shared.change.RedactionResource;
import nl.nplv.shared.change.TextRedacted;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.event.EventTypes;

/** JSON Schema of the data of each event of a service. */
public final class EventSchemas {
    private static final SchemaGenerator GENERATOR =
            new SchemaGenerator(new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                    .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                    .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.FLATTENED_ENUMS, Option.INLINE_ALL_SCHEMAS)
                    .with(new CodesAreText())
                    .build());

    private EventSchemas() {}

    /** Events that the service can publish, by name. */
    public static List<Class<? extends DomainEvent>> eventsIn(String packageName) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packageName);
        var own = classes.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .<Class<? extends DomainEvent>>map(type -> type.reflect().asSubclass(DomainEvent.class));
        var redacts = classes.stream().anyMatch(type -> type.isAssignableTo(RedactionResource.class));
        return Stream.concat(own, redacts ? Stream.of(TextRedacted.class) : Stream.empty())
                .toList();
    }

    /** Schema of the event's data: its own fields, and who acted at which version. */
    public static JsonNode of(Class<? extends DomainEvent> event, EventTypes types) {
        var schema = GENERATOR.generateSchema(event);
        var fields = event.getRecordComponents();
        var required = schema.putArray("required");
        for (var field : fields) {
            if (!isOptional(field)) {
                required.add(field.getName());
            }
        }
        required.add("actor").add("version");
        var properties = (ObjectNode) schema.path("properties");
        properties.set("actor", actor(schema));
        properties
                .putObject("version")
                .put("type", "integer")
                .put("minimum", 1)
                .put("description", "Version of the aggregate after the event.");
        schema.put("$id", "https://api.leefbaarenveilig.example/events/" + types.typeOf(event) + ".json");
        schema.put("title", event.getSimpleName());
        return schema;
    }

    private static boolean isOptional(java.lang.reflect.RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    }

    private static ObjectNode actor(ObjectNode schema) {
        var actor = schema.objectNode()
                .put("type", "object")
                .put("description", "Who acted: an organisation in a role, never a person.");
        var properties = actor.putObject("properties");
        for (var field : List.of("organisation", "tier", "role")) {
            properties.putObject(field).put("type", "string");
        }
        actor.putArray("required").add("organisation").add("tier").add("role");
        return actor;
    }
}
