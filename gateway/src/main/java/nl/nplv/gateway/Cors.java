package nl.nplv.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Cross-origin rule (NLGov /core/transport/cors): an origin on the list is echoed, any other gets nothing. */
@Singleton
final class Cors {

    private static final String REQUEST_HEADERS = "Accept, Accept-Language, Authorization, Content-Crs, Content-Type,"
            + " Idempotency-Key, If-Match, If-None-Match, traceparent";
    private static final String ANSWER_HEADERS = "API-Version, Content-Crs, Deprecation, ETag, Link, Location,"
            + " RateLimit, RateLimit-Policy, Request-Id, Retry-After, Sunset, WWW-Authenticate";

    private final Set<String> origins;

    Cors(GatewayConfig config) {
        origins = config.corsOrigins().orElse(Set.of());
    }

    void apply(HttpServerRequest request) {
        var answer = request.response().headers();
        answer.set(HttpHeaders.VARY, "Origin");
        if (listed(request)) {
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, request.getHeader(HttpHeaders.ORIGIN))
                    .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWER_HEADERS);
        }
    }

    /** Adds what a preflight asks for, beside {@code Allow}. */
    void preflight(HttpServerRequest request, String allowed) {
        if (listed(request) && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            request.response()
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, allowed)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
        }
    }

    private boolean listed(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origins.contains(origin);
    }
}
