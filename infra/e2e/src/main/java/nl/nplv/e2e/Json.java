package nl.nplv.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON with exact decimals. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** An answer that is not JSON is shown as a text. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return MAPPER.getNodeFactory().textNode(text);
        }
    }

    /** A single value as people write it; objects and lists as JSON. */
    static String text(JsonNode node) {
        if (node.isBigDecimal()) {
            return node.decimalValue().stripTrailingZeros().toPlainString();
        }
        return node.isContainerNode() ? node.toString() : node.asText();
    }
}
