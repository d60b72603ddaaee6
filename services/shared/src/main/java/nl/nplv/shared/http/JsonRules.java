package nl.nplv.shared.http;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** JSON as the contract says: nothing unknown, nothing twice, no number for text, decimals exact, instants in UTC. */
@Singleton
class JsonRules implements ObjectMapperCustomizer {
    /** After the modules that Quarkus adds, since the last reader of a type wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        json.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.setDefaultPropertyInclusion(Include.NON_NULL);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.registerModule(new StrictValues());
    }
}
