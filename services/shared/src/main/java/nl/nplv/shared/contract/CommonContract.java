package nl.nplv.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Completes each operation: problem answers, version and trace headers, ETag, Idempotency-Key, and who may call it. Derived from
 * what the code declares, so that no endpoint can forget it.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class CommonContract implements OASFilter {
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "The request breaks the schema; every mistake is listed."),
            Map.entry("401", "No valid access token."),
            Map.entry("403", "The actor may not do this."),
            Map.entry("404", "There is no such resource."),
            Map.entry("406", "No representation that the client accepts."),
            Map.entry("409", "The present state does not allow it."),
            Map.entry("412", "Somebody changed it in the meantime: read it again."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The media type is not understood."),
            Map.entry("422", "A rule of the domain forbids it, or the Idempotency-Key was used for another request."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("500", "The service failed; nothing was changed."),
            Map.entry("503", "A part is away; try again."));

    private record FromGateway(String code, String title, String description) {}

    /** Answers that the gateway gives for any operation; a client meets them although no service makes them. */
    private static final Map<String, FromGateway> FROM_GATEWAY = Map.of(
            "429",
            new FromGateway(
                    "RATE_LIMITED", "Too many requests", "The allowance is used up: come back after `Retry-After`."),
            "502",
            new FromGateway(
                    "UPSTREAM_UNAVAILABLE",
                    "The service cannot be reached",
                    "The service cannot be reached: try again under the same Idempotency-Key."),
            "504",
            new FromGateway(
                    "UPSTREAM_TIMEOUT",
                    "The service did not answer in time",
                    "No answer in time; it may still take effect: try again under the same Idempotency-Key."));

    /** Answers that say when to come back. */
    private static final Set<String> COME_BACK = Set.of("429", "503");

    private final Set<String> idempotent;
    private final Set<String> open;
    private final Map<String, List<String>> inherited;

    /** Quarkus gives the index of the application's classes. */
    public CommonContract(IndexView index) {
        idempotent = operations(index.getAnnotations(Idempotent.class));
        open = operations(index.getAnnotations(PermitAll.class));
        inherited = index.getAnnotations(RolesAllowed.class).stream()
                .filter(guarded -> operationId(guarded).findFirst().isPresent())
                .filter(guarded -> Modifier.isAbstract(
                        guarded.target().asMethod().declaringClass().flags()))
                .collect(Collectors.toUnmodifiableMap(
                        guarded -> operationId(guarded).findFirst().orElseThrow(),
                        guarded -> List.of(guarded.value().asStringArray()),
                        // the index may hold a class of this jar more than once
                        (roles, again) -> roles));
    }

    private static Set<String> operations(Collection<AnnotationInstance> annotations) {
        return annotations.stream().flatMap(CommonContract::operationId).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> operationId(AnnotationInstance annotation) {
        return Stream.of(annotation.target())
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .flatMap(method -> Stream.ofNullable(method.asMethod().annotation(OPERATION)))
                .flatMap(operation -> Stream.ofNullable(operation.value("operationId")))
                .map(AnnotationValue::asString);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        addHeaders(api);
        addProblems(api);
        Objects.requireNonNull(api.getPaths().getPathItems())
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        // every If-Match is described above as the header that it is
        api.getComponents().removeSchema(IfMatch.class.getSimpleName());
        BasePath.moveToServer(api);
    }

    private static void addHeaders(OpenAPI api) {
        var components = api.getComponents();
        components.addHeader("API-Version", header("Version of this API, SemVer.", "1.0.0"));
        components.addHeader("Request-Id", header("Id to quote to the operator.", "4bf92f3577b34da6a3ce929d0e0e4736"));
        components.addHeader("ETag", header("Version of the resource; send it back in If-Match.", "\"3\""));
        components.addHeader("Location", header("Address of what was made.", "https://host/path/id"));
        components.addHeader(
                "Link",
                header(
                        "Addresses of the next and previous page (RFC 8288).",
                        "<https://host/path?cursor=x>; rel=\"next\""));
        components.addHeader(
                "RateLimit-Policy", header("Your allowance: requests in a window of seconds.", "\"read\";q=6000;w=60"));
        components.addHeader(
                "RateLimit",
                header("What is left of it, and in how many seconds it is full again.", "\"read\";r=5999;t=1"));
        components.addHeader("Retry-After", header("Seconds to wait before the next try.", "5"));
    }

    private static void addProblems(OpenAPI api) {
        new TreeMap<>(PROBLEMS)
                .forEach(
                        (status, description) -> addProblem(api, status, ProblemExample.response(status, description)));
        new TreeMap<>(FROM_GATEWAY)
                .forEach((status, problem) -> addProblem(
                        api,
                        status,
                        ProblemExample.ofGateway(status, problem.description(), problem.code(), problem.title())));
    }

    private static void addProblem(OpenAPI api, String status, APIResponse response) {
        if (COME_BACK.contains(status)) {
            response.addHeader("Retry-After", reference("Retry-After"));
        }
        api.getComponents().addResponse("Problem" + status, common(response));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        if (operation.getOperationId() != null && idempotent.contains(operation.getOperationId())) {
            operation.addParameter(open.contains(operation.getOperationId()) ? unguessableKey() : idempotencyKey());
        }
        // Quarkus sees the roles of an endpoint only where it is declared, not where it is inherited
        if (operation.getSecurity() == null && operation.getOperationId() != null) {
            Stream.ofNullable(inherited.get(operation.getOperationId()))
                    .map(roles -> OASFactory.createSecurityRequirement().addScheme("token", roles))
                    .forEach(operation::addSecurityRequirement);
        }
        parameters(operation).forEach(parameter -> describe(path, parameter));
        var roles = roles(operation);
        var said = Objects.requireNonNullElse(operation.getDescription(), "");
        var who = roles.isEmpty() ? "Public: needs no token." : "Roles: " + String.join(", ", roles) + ".";
        operation.setDescription((said + "\n\n" + who).strip());
        operation.setResponses(responses(path, method, operation, !roles.isEmpty()));
    }

    private static APIResponses responses(String path, HttpMethod method, Operation operation, boolean guarded) {
        var sorted = new TreeMap<String, APIResponse>();
        Objects.requireNonNull(operation.getResponses().getAPIResponses()).forEach((status, response) -> {
            if (status.startsWith("2")) {
                var real = status.equals("200") && method == HttpMethod.POST ? "201" : status;
                sorted.put(real, success(operation, real, response));
            }
        });
        statuses(path, method, operation, guarded)
                .forEach(status -> sorted.put(
                        status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
        var responses = OASFactory.createAPIResponses();
        sorted.forEach(responses::addAPIResponse);
        return responses;
    }

    private static List<String> statuses(String path, HttpMethod method, Operation operation, boolean guarded) {
        var statuses = new ArrayList<>(List.of("400", "401", "406", "500", "503"));
        statuses.addAll(FROM_GATEWAY.keySet());
        if (guarded) {
            statuses.add("403");
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (method != HttpMethod.GET) {
            statuses.addAll(List.of("409", "422"));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("413", "415"));
        }
        if (takesVersion(operation)) {
            statuses.addAll(List.of("412", "428"));
        }
        return statuses;
    }

    private static APIResponse success(Operation operation, String status, APIResponse response) {
        if ("OK".equals(response.getDescription())) {
            response.setDescription(status.equals("201") ? "Made." : "As asked.");
        }
        var list = parameters(operation).anyMatch(parameter -> "cursor".equals(parameter.getName()));
        response.addHeader(list ? "Link" : "ETag", reference(list ? "Link" : "ETag"));
        if (status.equals("201")) {
            response.addHeader("Location", reference("Location"));
        }
        return common(response);
    }

    private static List<String> roles(Operation operation) {
        return operation.getSecurity() == null
                ? List.of()
                : operation.getSecurity().stream()
                        .flatMap(requirement -> requirement.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .collect(Collectors.toList());
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    private static boolean takesVersion(Operation operation) {
        return parameters(operation).anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void describe(String path, Parameter parameter) {
        if ("If-Match".equals(parameter.getName())) {
            parameter
                    .required(true)
                    .description("ETag of the version that you read.")
                    .schema(text("\"3\""));
        }
        if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
            var before = path.substring(0, path.indexOf("/{" + parameter.getName() + "}"));
            var collection = before.substring(before.lastIndexOf('/') + 1).replace('-', ' ');
            parameter.description("Which of the " + collection + ".");
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "A key of your own for this request: a retry under the same key takes effect once and gets the first"
                                + " answer (kept 48 hours).")
                .schema(text("\"0199b1f2-7c3e-7a31-9d52-0f6a5f6f0a11\""));
    }

    private static Parameter unguessableKey() {
        var key = idempotencyKey();
        key.getSchema().pattern("\"?" + Idempotent.UNGUESSABLE_KEY + "\"?");
        return key.description(key.getDescription() + " Random: whoever guesses it gets the answer.");
    }

    private static APIResponse common(APIResponse response) {
        return response.addHeader("API-Version", reference("API-Version"))
                .addHeader("Request-Id", reference("Request-Id"))
                .addHeader("RateLimit-Policy", reference("RateLimit-Policy"))
                .addHeader("RateLimit", reference("RateLimit"));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).schema(text(example));
    }

    private static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(SchemaType.STRING).examples(List.of(example));
    }
}
