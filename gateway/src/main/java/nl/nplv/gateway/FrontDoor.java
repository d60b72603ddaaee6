package nl.nplv.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** First to see every request: starts the trace, sets what each answer carries and refuses what no route can mean. */
@Singleton
final class FrontDoor {

    /** Before authentication and every route. */
    private static final int FIRST = 10_000;

    private static final Pattern PATH_CHARACTERS = Pattern.compile("[A-Za-z0-9\\-._~!$&'()*+,=:@%/]++");

    // empty, dot and last empty segments; '.', '/', '\\', ';' and control characters in disguise; half an escape
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "//|/\\.{1,2}(?:/|$)|(?<=.)/$" + "|%(?:2[EeFf]|5[Cc]|3[Bb]|[01]\\p{XDigit}|7[Ff])|%(?!\\p{XDigit}{2})");

    private final Catalogue catalogue;
    private final Cors cors;
    private final ProblemAnswer problems;
    private final long uriLimit;
    private final long headerLimit;

    FrontDoor(Catalogue catalogue, Cors cors, ProblemAnswer problems, GatewayConfig config) {
        this.catalogue = catalogue;
        this.cors = cors;
        this.problems = problems;
        uriLimit = config.uriLimit().asLongValue();
        headerLimit = config.headerLimit().asLongValue();
    }

    void open(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    private void admit(RoutingContext context) {
        var request = context.request();
        HeaderRules.onEveryAnswer(context);
        catalogue.owning(request.path()).ifPresent(api -> context.response().putHeader("API-Version", api.version()));
        cors.apply(request);
        try {
            check(request);
        } catch (GatewayProblem.Refusal refusal) {
            problems.send(context, refusal);
            return;
        }
        context.next();
    }

    private void check(HttpServerRequest request) {
        if (request.uri().length() > uriLimit) {
            throw GatewayProblem.URI_TOO_LONG.because("at most " + uriLimit + " bytes");
        }
        if (size(request) > headerLimit) {
            throw GatewayProblem.HEADERS_TOO_LARGE.because("at most " + headerLimit + " bytes");
        }
        if (!canonical(request.path())) {
            throw GatewayProblem.NOT_FOUND.because(
                    "paths have no empty, dot or encoded segments and no trailing slash");
        }
    }

    private static boolean canonical(String path) {
        return PATH_CHARACTERS.matcher(path).matches()
                && !AMBIGUOUS.matcher(path).find();
    }

    private static long size(HttpServerRequest request) {
        long size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }
}
