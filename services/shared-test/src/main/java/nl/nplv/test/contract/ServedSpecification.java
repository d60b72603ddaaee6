package nl.nplv.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.nplv.test.Api;
import org.eclipse.microprofile.config.ConfigProvider;

/** The OpenAPI document as the service under test serves it. */
final class ServedSpecification {
    private ServedSpecification() {}

    static JsonNode read() {
        var path = ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);
        var served = Api.anonymous().get(path).then().statusCode(200).extract().asString();
        try {
            return new ObjectMapper().readTree(served);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the specification is not JSON", e);
        }
    }
}
