package nl.nplv.shared.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.nplv.shared.problem.CommonProblem;
import nl.nplv.shared.problem.Problems;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The answer with problem details of one status, with an example. */
final class ProblemExample {
    private ProblemExample() {}

    static APIResponse response(String status, String description) {
        var problem = Arrays.stream(CommonProblem.values())
                .filter(each -> each.kind().status() == Integer.parseInt(status))
                .findFirst()
                .orElseThrow();
        return response(
                description, example(Integer.parseInt(status), problem.name(), problem.title(), problem.rule()));
    }

    /** What the gateway answers without asking the service. */
    static APIResponse ofGateway(String status, String description, String code, String title) {
        return response(description, example(Integer.parseInt(status), code, title, null));
    }

    private static APIResponse response(String description, Map<String, Object> example) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problems.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(schema).example(example)));
    }

    private static Map<String, Object> example(int status, String code, String title, @Nullable String rule) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "https://api.leefbaarenveilig.example/problems/" + code);
        example.put("title", title);
        example.put("status", status);
        example.put("detail", "What is wrong in this case: the actual and the allowed value.");
        example.put("instance", "/path/of/the/request");
        example.put("code", code);
        if (rule != null) {
            example.put("rule", rule);
        }
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }
}
