package nl.nplv.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How much a caller may ask: an allowance per class that refills evenly within a minute. Counted in this process alone: with
 * several replicas of the gateway a caller may have as much at each (ADR 21).
 */
@Singleton
final class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** An allowance that nobody touched for so long is full again. */
    private static final Duration FORGOTTEN_AFTER = WINDOW.multipliedBy(2);

    private static final int MOST_CALLERS = 100_000;
    private static final int NOT_MODIFIED = 304;

    private record Allowance(Caller caller, RateClass of) {}

    private final GatewayConfig.Rates rates;
    private final Cache<Allowance, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();

    @Inject
    RateLimits(GatewayConfig config) {
        this(config.rates());
    }

    RateLimits(GatewayConfig.Rates rates) {
        this.rates = rates;
    }

    /**
     * Takes one request from the caller's allowance and tells what is left of it; an answer that says that nothing changed
     * costs nothing.
     *
     * @throws GatewayProblem.Refusal RATE_LIMITED when nothing is left
     */
    void take(RoutingContext context, Caller caller) {
        var of = RateClass.of(context.request().method());
        var bucket = bucket(new Allowance(caller, of));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        tell(context, of, quota(caller, of), probe);
        if (!probe.isConsumed()) {
            var seconds = seconds(probe.getNanosToWaitForRefill());
            context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            throw GatewayProblem.RATE_LIMITED.because(
                    "try again after " + seconds + " s" + (caller.known() ? "" : "; with a token the limit is higher"));
        }
        context.addEndHandler(end -> {
            if (context.response().getStatusCode() == NOT_MODIFIED) {
                bucket.addTokens(1);
            }
        });
    }

    private Bucket bucket(Allowance allowance) {
        return buckets.get(allowance, missing -> {
            var quota = quota(allowance.caller(), allowance.of());
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                    .build();
        });
    }

    private long quota(Caller caller, RateClass of) {
        var own = caller.known() ? rates.client() : rates.anonymous();
        return switch (of) {
            case READ -> own.read();
            case WRITE -> own.write();
        };
    }

    private static void tell(RoutingContext context, RateClass of, long quota, ConsumptionProbe probe) {
        context.response()
                .putHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(of.policy(), quota, WINDOW.toSeconds()))
                .putHeader(
                        "RateLimit",
                        "\"%s\";r=%d;t=%d"
                                .formatted(
                                        of.policy(),
                                        probe.getRemainingTokens(),
                                        seconds(probe.getNanosToWaitForReset())));
    }

    /** Rounded up: a caller that comes back then is served. */
    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }
}
