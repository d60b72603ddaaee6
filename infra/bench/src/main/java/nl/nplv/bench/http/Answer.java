package nl.nplv.bench.http;

import java.util.Map;
import java.util.Optional;

/**
 * An answer, read to its end.
 *
 * @param headers by lower-case name
 */
public record Answer(int status, Map<String, String> headers, String body) {
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * This answer, when it is the one expected.
     *
     * @throws IllegalStateException with the whole answer when it is not: a measurement of refusals measures nothing
     */
    public Answer mustBe(int expected) {
        if (status != expected) {
            throw new IllegalStateException("answered " + status + " instead of " + expected + ": " + body);
        }
        return this;
    }
}
