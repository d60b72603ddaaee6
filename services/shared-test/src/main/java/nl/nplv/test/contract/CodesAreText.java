package nl.nplv.test.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Module;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code such as a municipality's, or an amount, travels as its text, with its pattern. */
final class CodesAreText implements Module {
    @Override
    public void applyToConfigBuilder(SchemaGeneratorConfigBuilder builder) {
        builder.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            var code = type.getErasedType();
            return isText(code) ? text(code, context.getGeneratorConfig().createObjectNode()) : null;
        });
    }

    private static boolean isText(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method ->
                                method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class);
    }

    private static @Nullable CustomDefinition text(
            Class<?> type, com.fasterxml.jackson.databind.node.ObjectNode schema) {
        schema.put("type", "string");
        var documented = type.getAnnotation(Schema.class);
        if (documented != null && !documented.pattern().isEmpty()) {
            schema.put("pattern", documented.pattern());
        }
        return new CustomDefinition(schema);
    }
}
