package nl.nplv.shared.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.nplv.shared.problem.CommonProblem;
import nl.nplv.shared.problem.Problems;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answer with problem details of one status, with an example. */
final class ProblemExample {
    private ProblemExample() {}

    static APIResponse response(String status, String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problems.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(schema)
                                        .example(example(Integer.parseInt(status)))));
    }

    private static Map<String, Object> example(int status) {
        var problem = Arrays.stream(CommonProblem.values())
                .filter(each -> each.kind().status() == status)
                .findFirst()
                .orElseThrow();
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "https://api.leefbaarenveilig.example/problems/" + problem.name());
        example.put("title", problem.title());
        example.put("status", status);
        example.put("detail", "What is wrong in this case: the actual and the allowed value.");
        example.put("instance", "/path/of/the/request");
        example.put("code", problem.name());
        example.put("rule", problem.rule());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }
}
