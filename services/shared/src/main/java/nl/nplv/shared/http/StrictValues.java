package nl.nplv.shared.http;

import static com.fasterxml.jackson.core.JsonToken.VALUE_FALSE;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_STRING;
import static com.fasterxml.jackson.core.JsonToken.VALUE_TRUE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** Each kind of value as the schema has it: text is text, a number is a number, and all can be stored. */
final class StrictValues extends SimpleModule {
    private static final Set<JsonToken> TEXT = Set.of(VALUE_STRING);
    private static final Set<JsonToken> WHOLE = Set.of(VALUE_NUMBER_INT);
    private static final Set<JsonToken> NUMBER = Set.of(VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT);
    private static final Set<JsonToken> TRUTH = Set.of(VALUE_TRUE, VALUE_FALSE);
    /** More digits than any amount has; a number such as 1e2000000000 would fill the memory when written out. */
    private static final int MOST_DIGITS = 60;

    StrictValues() {
        super("strict values");
        add(String.class, TEXT, StrictValues::text);
        add(LocalDate.class, TEXT, parser -> StorableDates.of(LocalDate.parse(parser.getText())));
        add(OffsetDateTime.class, TEXT, StrictValues::moment);
        add(Instant.class, TEXT, parser -> moment(parser).toInstant());
        add(BigDecimal.class, NUMBER, StrictValues::decimal);
        add(Integer.class, WHOLE, JsonParser::getIntValue);
        add(int.class, WHOLE, JsonParser::getIntValue);
        add(Long.class, WHOLE, JsonParser::getLongValue);
        add(long.class, WHOLE, JsonParser::getLongValue);
        add(Double.class, NUMBER, StrictValues::real);
        add(double.class, NUMBER, StrictValues::real);
        add(Boolean.class, TRUTH, JsonParser::getBooleanValue);
        add(boolean.class, TRUTH, JsonParser::getBooleanValue);
    }

    private <T> void add(Class<T> type, Set<JsonToken> from, StrictValue.Reader<T> reader) {
        addDeserializer(type, new StrictValue<>(type, from, reader));
    }

    private static String text(JsonParser parser) throws IOException {
        var text = parser.getText();
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("must be text without null characters");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("must be text without halves of characters");
        }
        return text;
    }

    private static OffsetDateTime moment(JsonParser parser) throws IOException {
        return StorableDates.of(OffsetDateTime.parse(parser.getText()));
    }

    private static double real(JsonParser parser) throws IOException {
        var value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("must be a number of usual size");
        }
        return value;
    }

    private static BigDecimal decimal(JsonParser parser) throws IOException {
        var value = parser.getDecimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("must be a number of at most " + MOST_DIGITS + " digits");
        }
        return value;
    }
}
