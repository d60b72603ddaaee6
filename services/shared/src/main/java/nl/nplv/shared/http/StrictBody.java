package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.MALFORMED_BODY;
import static nl.nplv.shared.problem.CommonProblem.PAYLOAD_TOO_LARGE;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import nl.nplv.shared.problem.SchemaViolations;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads a JSON body and reports all that is wrong with it at once: types, formats, unknown properties and bounds. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictBody implements MessageBodyReader<Object> {
    private final ObjectMapper json;
    private final Validator validator;
    private final long largest;

    StrictBody(
            ObjectMapper json,
            Validator validator,
            @ConfigProperty(name = "nplv.http.largest-json") MemorySize largest) {
        this.json = json;
        this.validator = validator;
        this.largest = largest.asLongValue();
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public @Nullable Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var mistakes = new CollectedMistakes();
        var value = read(type, body, mistakes);
        if (mistakes.isEmpty()) {
            return value;
        }
        var all = new ArrayList<>(mistakes.found());
        if (value != null) {
            validator.validate(value).stream()
                    .map(broken -> SchemaViolations.body(
                            pointer(broken.getPropertyPath().toString()), broken.getMessage()))
                    .filter(violation -> mistakes.isNew(violation.pointer()))
                    .forEach(all::add);
        }
        throw new WebApplicationException(SchemaViolations.of(all), 400);
    }

    private @Nullable Object read(Class<Object> type, InputStream body, CollectedMistakes mistakes) throws IOException {
        try {
            return whole(json.readerFor(type).withHandler(mistakes), body);
        } catch (LimitedBody.Exceeded e) {
            throw new WebApplicationException(PAYLOAD_TOO_LARGE.because(String.valueOf(e.getMessage())), 413);
        } catch (CharConversionException e) {
            throw new WebApplicationException(MALFORMED_BODY.because("not text in UTF-8"), 400);
        } catch (JsonParseException e) {
            throw new WebApplicationException(
                    MALFORMED_BODY.because("not JSON at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr()),
                    400);
        } catch (JsonProcessingException e) {
            mistakes.add(e);
            return null;
        }
    }

    private @Nullable Object whole(ObjectReader reader, InputStream body) throws IOException {
        try (var parser = reader.createParser(new LimitedBody(body, largest))) {
            var value = reader.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
            if (parser.nextToken() != null) {
                throw new WebApplicationException(MALFORMED_BODY.because("more than one JSON value"), 400);
            }
            return value;
        }
    }

    private static String pointer(String path) {
        return "/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    }
}
