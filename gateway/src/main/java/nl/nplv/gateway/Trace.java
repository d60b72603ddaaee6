package nl.nplv.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * W3C trace context of one request: the caller's trace goes on, a missing or malformed one starts anew.
 *
 * @param id trace id, 32 hexadecimal digits; also the {@code Request-Id} of the answer
 * @param parent {@code traceparent} for the service
 * @param continued whether the caller's trace goes on
 */
record Trace(String id, String parent, boolean continued) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");
    private static final String KEY = Trace.class.getName();

    static Trace of(@Nullable String traceparent) {
        var matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches()
                ? of(matcher.group(1), matcher.group(2), true)
                : of(randomHex() + randomHex(), "01", false);
    }

    /** The one trace of this request. */
    static Trace of(RoutingContext context) {
        Trace known = context.get(KEY);
        if (known != null) {
            return known;
        }
        var trace = of(context.request().getHeader("traceparent"));
        context.put(KEY, trace);
        return trace;
    }

    private static Trace of(String id, String flags, boolean continued) {
        return new Trace(id, "00-" + id + "-" + randomHex() + "-" + flags, continued);
    }

    private static String randomHex() {
        // all zeros is not a valid id
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}
