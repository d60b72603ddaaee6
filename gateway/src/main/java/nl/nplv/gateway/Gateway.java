package nl.nplv.gateway;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Sends each request to the page or the service its path belongs to; whatever has neither does not exist. */
@Singleton
final class Gateway {

    /** After every route of the framework, such as {@code /health}. */
    private static final int LAST = 1_000_000;

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final Routes routes;
    private final Pages pages;
    private final Cors cors;
    private final TokenCheck tokens;
    private final Forwarding forwarding;
    private final RateLimits rates;
    private final ProblemAnswer problems;

    Gateway(
            Routes routes,
            Pages pages,
            Cors cors,
            TokenCheck tokens,
            RateLimits rates,
            Forwarding forwarding,
            ProblemAnswer problems) {
        this.routes = routes;
        this.pages = pages;
        this.cors = cors;
        this.tokens = tokens;
        this.rates = rates;
        this.forwarding = forwarding;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.route().order(LAST).handler(this::handle).failureHandler(this::fault);
    }

    private void handle(RoutingContext context) {
        var path = context.request().path();
        pages.at(path).ifPresentOrElse(page -> show(context, page), () -> route(context, path));
    }

    private static void show(RoutingContext context, Page page) {
        context.request().resume();
        page.answer(context);
    }

    private void route(RoutingContext context, String path) {
        var route = routes.find(path).orElseThrow(() -> GatewayProblem.NOT_FOUND.because("no API has this path"));
        // without it each slug would become a metric of its own
        HttpRequestMetric.getRequestMetric(context).setTemplatePath(route.path());
        var method = context.request().method();
        if (HttpMethod.OPTIONS.equals(method)) {
            options(context, route.allowed());
        } else if (route.allows(method)) {
            verified(context, route);
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, route.allowed());
            throw GatewayProblem.METHOD_NOT_ALLOWED.because("allowed: " + route.allowed());
        }
    }

    private void verified(RoutingContext context, Route route) {
        // nothing may read the body before the service is there to take it
        context.request().pause();
        tokens.check(context)
                .compose(caller -> {
                    rates.take(context, caller);
                    return forwarding.forward(context, route);
                })
                .onFailure(context::fail);
    }

    private void options(RoutingContext context, String allowed) {
        context.request().resume();
        cors.preflight(context.request(), allowed);
        context.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ALLOW, allowed)
                .end();
    }

    private void fault(RoutingContext context) {
        if (context.failure() instanceof GatewayProblem.Refusal refusal) {
            problems.send(context, refusal);
        } else if (context.statusCode() == 404) {
            problems.send(context, GatewayProblem.NOT_FOUND.because("no API has this path"));
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            problems.send(context, GatewayProblem.MALFORMED_REQUEST.because("host, path or query is not well-formed"));
        } else {
            LOG.errorf(
                    context.failure(),
                    "event=gateway_failed traceId=%s",
                    Trace.of(context).id());
            problems.send(context, GatewayProblem.INTERNAL_ERROR.because("quote the traceId when you report this"));
        }
    }
}
