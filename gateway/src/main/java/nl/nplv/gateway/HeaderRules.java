package nl.nplv.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which headers pass the gateway, and which it sets itself (NLGov /core/transport/security-headers). */
final class HeaderRules {

    /** Connection-bound fields (RFC 9110, 7.6.1). */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** What a caller could use to pose as somebody or somewhere else, plus what the gateway answers for itself. */
    private static final Set<String> NOT_FROM_CALLERS = Set.of(
            "host",
            "expect",
            "cookie",
            "forwarded",
            "traceparent",
            "x-request-id",
            "x-correlation-id",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "client-ip",
            "remote-user",
            "x-user",
            "x-user-id",
            "x-remote-user",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method",
            "x-http-method-override",
            "x-method-override");

    private static final String CONTENT_SECURITY_POLICY = "content-security-policy";

    private static final Set<String> NOT_FROM_SERVICES = Set.of(
            "server",
            "x-powered-by",
            "set-cookie",
            "request-id",
            "ratelimit",
            "ratelimit-policy",
            CONTENT_SECURITY_POLICY,
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "vary");

    private HeaderRules() {}

    /** Sets what every answer carries; a service or page may change {@code Cache-Control}. */
    static void onEveryAnswer(RoutingContext context) {
        context.response()
                .headers()
                .set("Request-Id", Trace.of(context).id())
                .set("Cache-Control", "no-store")
                .set(CONTENT_SECURITY_POLICY, "frame-ancestors 'none'")
                .set("Referrer-Policy", "no-referrer")
                .set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY");
    }

    /** Copies a request's headers for the service, with the caller's address and the public address as we know them. */
    static void toService(HttpServerRequest request, MultiMap target, Trace trace, URI publicUrl) {
        var connectionBound = connectionBound(request.headers());
        for (var header : request.headers()) {
            // some servers read X_Forwarded_For as X-Forwarded-For
            var name = header.getKey().toLowerCase(Locale.ROOT).replace('_', '-');
            if (!connectionBound.contains(name) && passes(name, trace)) {
                target.add(header.getKey(), header.getValue());
            }
        }
        target.set("traceparent", trace.parent())
                .set("X-Request-Id", trace.id())
                .set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", publicUrl.getScheme())
                .set("X-Forwarded-Host", publicUrl.getAuthority());
    }

    /** Copies an answer's headers for the caller; CORS is the gateway's affair. */
    static void toCaller(MultiMap source, MultiMap answer) {
        var connectionBound = connectionBound(source);
        for (var name : source.names()) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!connectionBound.contains(lower)
                    && !NOT_FROM_SERVICES.contains(lower)
                    && !lower.startsWith("access-control-")) {
                answer.set(name, source.getAll(name));
            }
        }
        // a document brings the policy of its own style; a laxer one than ours stays behind
        source.getAll(CONTENT_SECURITY_POLICY).stream()
                .filter(HeaderRules::isStrict)
                .findFirst()
                .ifPresent(policy -> answer.set(CONTENT_SECURITY_POLICY, policy));
        source.getAll("Vary").forEach(value -> answer.add("Vary", value));
    }

    private static boolean isStrict(String policy) {
        var directives = Arrays.stream(policy.split(";", -1)).map(String::strip).toList();
        return directives.contains("default-src 'none'") && directives.contains("frame-ancestors 'none'");
    }

    private static boolean passes(String name, Trace trace) {
        if (name.startsWith("x-forwarded-") || name.startsWith("x-authenticated-") || name.startsWith("x-auth-")) {
            return false;
        }
        // tracestate means nothing without the traceparent it came with
        return name.equals("tracestate") ? trace.continued() : !NOT_FROM_CALLERS.contains(name);
    }

    /** The fixed names, and those that {@code Connection} itself lists. */
    private static Set<String> connectionBound(MultiMap headers) {
        if (!headers.contains("Connection")) {
            return HOP_BY_HOP;
        }
        var names = new HashSet<>(HOP_BY_HOP);
        for (var value : headers.getAll("Connection")) {
            for (var name : value.split(",", -1)) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        // a caller must not get its token or the trace dropped by calling them connection-bound
        names.remove("authorization");
        return names;
    }
}
