package nl.nplv.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Writes a refusal as a problem document (RFC 9457). */
@Singleton
final class ProblemAnswer {

    private final String types;

    ProblemAnswer(GatewayConfig config) {
        types = config.publicUrl() + "/problems/";
    }

    void send(RoutingContext request, GatewayProblem.Refusal refusal) {
        var response = request.response();
        // what is left of the body is thrown away: nothing waits for it any more
        request.request().resume();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(refusal.problem().status())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(document(request, refusal).toBuffer());
    }

    private JsonObject document(RoutingContext request, GatewayProblem.Refusal refusal) {
        var problem = refusal.problem();
        return new JsonObject()
                .put("type", types + problem)
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", refusal.getMessage())
                .put("instance", request.request().path())
                .put("code", problem.name())
                .put("traceId", Trace.of(request).id());
    }
}
