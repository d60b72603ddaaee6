package nl.nplv.e2e;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/**
 * A value somewhere in JSON.
 *
 * @param pointer JSON pointer
 * @param value as people write it
 */
record Fact(String pointer, String value) {

    Stream<String> differences(String where, JsonNode json) {
        var actual = Json.text(json.at(JsonPointer.compile(pointer)));
        return actual.equals(value)
                ? Stream.empty()
                : Stream.of(where + " has " + pointer + " " + (actual.isEmpty() ? "missing" : actual) + " instead of "
                        + value);
    }
}
