package nl.nplv.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one kind of value from one kind of JSON value; anything else is a mistake that is collected, never a guess. */
final class StrictValue<T> extends StdScalarDeserializer<T> {
    private final transient Set<JsonToken> from;
    private final transient Reader<T> reader;

    /** Reads the present token; throws DateTimeException or IllegalArgumentException for what it cannot be. */
    interface Reader<T> {
        T read(JsonParser parser) throws IOException;
    }

    StrictValue(Class<T> type, Set<JsonToken> from, Reader<T> reader) {
        super(type);
        this.from = from;
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!from.contains(parser.currentToken())) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            return reader.read(parser);
        } catch (IllegalArgumentException | DateTimeException | InputCoercionException e) {
            var why = String.valueOf(e.getMessage());
            return (T)
                    (parser.currentToken() == JsonToken.VALUE_STRING
                            ? context.handleWeirdStringValue(handledType(), parser.getText(), "%s", why)
                            : context.handleWeirdNumberValue(handledType(), parser.getNumberValue(), "%s", why));
        }
    }
}
