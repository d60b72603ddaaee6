package nl.nplv.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries a request to its service and the answer back, chunk by chunk: neither is ever held as a whole. */
@Singleton
final class Forwarding {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final Vertx vertx;
    private final HttpClient client;
    private final URI publicUrl;
    private final long connectTimeout;
    private final long responseTimeout;

    Forwarding(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        publicUrl = config.publicUrl();
        connectTimeout = config.connectTimeout().toMillis();
        responseTimeout = config.responseTimeout().toMillis();
        client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) connectTimeout)
                        .setIdleTimeout((int) config.streamIdleTimeout().toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setMaxHeaderSize(64 * 1024),
                new PoolOptions().setHttp1MaxSize(config.maxConnections()));
    }

    /**
     * Answers the request with what the service says.
     *
     * @return fails, before any answer has begun, with PAYLOAD_TOO_LARGE, UPSTREAM_UNAVAILABLE or UPSTREAM_TIMEOUT
     */
    Future<Void> forward(RoutingContext context, Route route) {
        var request = context.request();
        var limit = route.bodyLimit(request.method());
        if (declaredLength(request) > limit) {
            return Future.failedFuture(LimitedBody.tooLarge(limit));
        }
        return client.request(target(request, route))
                .compose(upstream -> exchange(context, route, upstream))
                .recover(fault -> Future.failedFuture(refusal(context, route, fault)))
                .map(answer -> relay(context, route, answer));
    }

    private Future<HttpClientResponse> exchange(RoutingContext context, Route route, HttpClientRequest upstream) {
        var request = context.request();
        HeaderRules.toService(request, upstream.headers(), Trace.of(context), publicUrl);
        request.response().closeHandler(gone -> upstream.reset());
        // the futures below carry the fault; without a handler it would be logged as nobody's
        upstream.exceptionHandler(fault -> {});
        return answerTo(upstream, send(request, upstream, route)).onFailure(fault -> upstream.reset());
    }

    /** The head of the answer, or the first thing that went wrong before it. */
    private Future<HttpClientResponse> answerTo(HttpClientRequest upstream, Future<Void> sent) {
        var head = Promise.<HttpClientResponse>promise();
        upstream.response().onSuccess(head::tryComplete).onFailure(head::tryFail);
        sent.onFailure(head::tryFail).onSuccess(done -> {
            var timer = vertx.setTimer(
                    responseTimeout,
                    late -> head.tryFail(GatewayProblem.UPSTREAM_TIMEOUT.because(
                            "no answer within " + TimeUnit.MILLISECONDS.toSeconds(responseTimeout) + " s")));
            head.future().onComplete(settled -> vertx.cancelTimer(timer));
        });
        return head.future();
    }

    private static Future<Void> send(HttpServerRequest request, HttpClientRequest upstream, Route route) {
        if (bodiless(request)) {
            upstream.headers().remove(HttpHeaders.CONTENT_LENGTH);
            request.resume();
            return upstream.end();
        }
        if (request.headers().contains(HttpHeaders.EXPECT, "100-continue", true)) {
            request.response().writeContinue();
        }
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            upstream.headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        upstream.setChunked(!upstream.headers().contains(HttpHeaders.CONTENT_LENGTH));
        return new LimitedBody(request, route.bodyLimit(request.method()))
                .pipe()
                .endOnFailure(false)
                .to(upstream);
    }

    private static boolean bodiless(HttpServerRequest request) {
        // on GET and HEAD a body has no meaning (RFC 9110, 9.3.1)
        return HttpMethod.GET.equals(request.method())
                || HttpMethod.HEAD.equals(request.method())
                || request.isEnded()
                || (request.version() != HttpVersion.HTTP_2
                        && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    private static @Nullable Void relay(RoutingContext context, Route route, HttpClientResponse answer) {
        var response = context.response().setStatusCode(answer.statusCode());
        HeaderRules.toCaller(answer.headers(), response.headers());
        response.setChunked(!response.headers().contains(HttpHeaders.CONTENT_LENGTH));
        answer.pipe().endOnFailure(false).to(response).onFailure(fault -> {
            log(context, route, fault);
            breakOff(context);
            answer.request().reset();
        });
        return null;
    }

    /** The status is out already: only a broken connection tells the caller that the answer is incomplete. */
    private static void breakOff(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.response().reset();
        } else {
            // not response.reset(): on HTTP/1 its close handlers never run, and a graceful stop waits for them
            context.request().connection().close();
        }
    }

    private RequestOptions target(HttpServerRequest request, Route route) {
        var upstream = route.api().upstream();
        var query = request.query() == null ? "" : "?" + request.query();
        return new RequestOptions()
                .setAbsoluteURI(upstream.getScheme() + "://" + upstream.getAuthority() + request.path() + query)
                .setMethod(request.method())
                .setConnectTimeout(connectTimeout);
    }

    private static GatewayProblem.Refusal refusal(RoutingContext context, Route route, Throwable fault) {
        if (fault instanceof GatewayProblem.Refusal refusal && refusal.problem() == GatewayProblem.PAYLOAD_TOO_LARGE) {
            return refusal;
        }
        log(context, route, fault);
        return fault instanceof GatewayProblem.Refusal refusal
                ? refusal
                : GatewayProblem.UPSTREAM_UNAVAILABLE.because("the service is not there, try again later");
    }

    private static void log(RoutingContext context, Route route, Throwable fault) {
        var callerLeft = context.response().closed();
        LOG.logf(
                callerLeft ? Logger.Level.INFO : Logger.Level.WARN,
                "event=%s service=%s method=%s route=%s traceId=%s cause=\"%s\"",
                callerLeft ? "caller_left" : "forwarding_failed",
                route.api().service(),
                context.request().method(),
                route.path(),
                Trace.of(context).id(),
                fault);
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
