package nl.nplv.shared.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace that a request belongs to; goes into problems, logs, history and events. */
@ApplicationScoped
public class Trace {
    private static final Pattern PARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");
    private static final String KEY = "nplv.traceparent";

    private final CurrentVertxRequest request;

    Trace(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The present request's trace with a span of our own, or a new trace outside a request. */
    public String parent() {
        var routing = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return routing == null ? fresh(null) : of(routing);
    }

    /** The trace id, 32 hexadecimal digits. */
    public String id() {
        return parent().substring(3, 35);
    }

    static String of(RoutingContext routing) {
        String known = routing.get(KEY);
        if (known == null) {
            known = fresh(routing.request().getHeader("traceparent"));
            routing.put(KEY, known);
        }
        return known;
    }

    private static String fresh(@Nullable String received) {
        var match = PARENT.matcher(received == null ? "" : received);
        var trace = match.matches() ? match.group(1) : random(16);
        return "00-" + trace + "-" + random(8) + "-01";
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
