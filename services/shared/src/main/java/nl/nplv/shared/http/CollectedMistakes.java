package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.SCHEMA_INVALID;
import static nl.nplv.shared.problem.CommonProblem.UNKNOWN_PROPERTY;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Goes on after a mistake in a body, so that the client hears of all. */
final class CollectedMistakes extends DeserializationProblemHandler {
    private final List<Violation> found = new ArrayList<>();

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Violation> found() {
        return found;
    }

    boolean isNew(@Nullable String pointer) {
        return found.stream()
                .noneMatch(violation ->
                        violation.pointer() != null && violation.pointer().equals(pointer));
    }

    void add(JsonProcessingException mistake) {
        var pointer = mistake instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                        .collect(Collectors.joining())
                : "";
        if (isNew(pointer)) {
            found.add(Violation.body(pointer, SCHEMA_INVALID.name(), "has the wrong type"));
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object bean,
            String property)
            throws IOException {
        found.add(Violation.body(unknown(context, property), UNKNOWN_PROPERTY.name(), "is not in the schema"));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String why) {
        return mistake(context, why.startsWith("must ") ? why : "must be " + expected(target));
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String why) {
        return mistake(context, why.startsWith("must ") ? why : "must be " + expected(target));
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String why)
            throws IOException {
        mistake(context, "must be " + expected(target.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> target, @Nullable Object argument, Throwable why)
            throws IOException {
        return mistake(context, reason(why));
    }

    /** Our own codes say in their exception what they must be; anything else is no text for a client. */
    private static String reason(Throwable why) {
        return Stream.iterate(why, Objects::nonNull, Throwable::getCause)
                .filter(IllegalArgumentException.class::isInstance)
                .map(Throwable::getMessage)
                .filter(message -> message != null && message.startsWith("must "))
                .findFirst()
                .orElse("is not valid");
    }

    private @Nullable Object mistake(DeserializationContext context, String detail) {
        var pointer = here(context.getParser());
        if (isNew(pointer)) {
            found.add(Violation.body(pointer, SCHEMA_INVALID.name(), detail));
        }
        return null;
    }

    /** A record's unknown properties are kept back until it is made; the body is then read to a later place. */
    private static String unknown(DeserializationContext context, String property) {
        var body = context.getParser();
        var here = body.getParsingContext().pathAsPointer();
        var record = body.hasToken(JsonToken.END_OBJECT) ? here : here.head();
        return record.appendProperty(property).toString();
    }

    private static String here(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-11-24";
            case "Instant", "OffsetDateTime" -> "a date-time such as 2026-11-24T09:30:00Z";
            case "UUID" -> "a UUID";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "BigDecimal", "double", "Double" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "text";
            case "List", "Set" -> "an array";
            default -> "as in the schema";
        };
    }
}
