package nl.nplv.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Writes a refusal as a problem document (RFC 9457). */
@Singleton
final class ProblemAnswer {

    private static final long LINGER_MILLIS = 1000;

    private final String types;

    ProblemAnswer(GatewayConfig config) {
        types = config.publicUrl() + "/problems/";
    }

    void send(RoutingContext context, GatewayProblem.Refusal refusal) {
        var response = context.response();
        // what is left of the body is thrown away: nothing waits for it any more
        context.request().resume();
        if (response.ended() || response.closed()) {
            return;
        }
        if (refusal.problem() == GatewayProblem.PAYLOAD_TOO_LARGE) {
            hangUp(context);
        }
        // a page may have set its own before it failed, and what comes before the front door has none
        HeaderRules.onEveryAnswer(context);
        response.setStatusCode(refusal.problem().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(document(context, refusal).toBuffer());
    }

    /** Ends the connection of a caller that may be sending for ever, late enough for it to read why. */
    private static void hangUp(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_1_1) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.vertx()
                    .setTimer(
                            LINGER_MILLIS,
                            late -> context.request().connection().close());
        }
    }

    private JsonObject document(RoutingContext context, GatewayProblem.Refusal refusal) {
        var problem = refusal.problem();
        return new JsonObject()
                .put("type", types + problem)
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", refusal.getMessage())
                .put("instance", context.request().path())
                .put("code", problem.name())
                .put("traceId", Trace.of(context).id());
    }
}
