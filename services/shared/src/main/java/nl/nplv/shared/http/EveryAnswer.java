package nl.nplv.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.nplv.shared.problem.CommonProblem;
import nl.nplv.shared.problem.Problems;
import nl.nplv.shared.problem.RuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds below the endpoints: a trace on every answer, and a problem for a path that nothing serves or a body too large. */
@ApplicationScoped
class EveryAnswer {
    private static final int BEFORE_AUTHENTICATION = 300;

    private final Problems problems;
    private final ObjectMapper json;
    private final long largestBody;

    EveryAnswer(
            Problems problems,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.problems = problems;
        this.json = json;
        this.largestBody = largestBody.asLongValue();
    }

    void first(@Observes Filters filters) {
        filters.register(this::nameAndLimit, BEFORE_AUTHENTICATION);
    }

    void last(@Observes Router router) {
        router.route()
                .last()
                .handler(routing -> refuse(routing, CommonProblem.NOT_FOUND.because("nothing is served at this path")));
    }

    private void nameAndLimit(RoutingContext routing) {
        routing.response().putHeader("Request-Id", Trace.of(routing).substring(3, 35));
        if (length(routing) > largestBody) {
            refuse(routing, CommonProblem.PAYLOAD_TOO_LARGE.because("at most " + largestBody + " bytes"));
        } else {
            routing.next();
        }
    }

    /** As announced; a body of unknown length is counted while it is read. */
    private static long length(RoutingContext routing) {
        var announced = routing.request().getHeader("Content-Length");
        try {
            return announced == null ? 0 : Long.parseLong(announced);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void refuse(RoutingContext routing, RuleViolation refusal) {
        var details = problems.details(
                refusal, routing.request().path(), Trace.of(routing).substring(3, 35));
        routing.response()
                .setStatusCode(refusal.problem().kind().status())
                .putHeader("Content-Type", Problems.MEDIA_TYPE);
        routing.end(text(details));
    }

    private String text(Object details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
