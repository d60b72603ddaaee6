package nl.nplv.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.nplv.shared.problem.CommonProblem;
import nl.nplv.shared.problem.Problems;

/** What holds below the endpoints: a trace on every answer, and a problem for a path that nothing serves. */
@ApplicationScoped
class EveryAnswer {
    private static final int BEFORE_AUTHENTICATION = 300;

    private final Problems problems;
    private final ObjectMapper json;

    EveryAnswer(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void trace(@Observes Filters filters) {
        filters.register(EveryAnswer::name, BEFORE_AUTHENTICATION);
    }

    void nothingHere(@Observes Router router) {
        router.route().last().handler(this::notFound);
    }

    private static void name(RoutingContext routing) {
        routing.response().putHeader("Request-Id", Trace.of(routing).substring(3, 35));
        routing.next();
    }

    private void notFound(RoutingContext routing) {
        var details = problems.details(
                CommonProblem.NOT_FOUND.because("nothing is served at this path"),
                routing.request().path(),
                Trace.of(routing).substring(3, 35));
        routing.response().setStatusCode(404).putHeader("Content-Type", Problems.MEDIA_TYPE);
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
