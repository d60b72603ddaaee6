package nl.nplv.gateway;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets pass a request with a valid token or with none: which operations are public is for the services to decide, and
 * they verify the token again.
 */
@Singleton
final class TokenCheck {

    private final HttpAuthenticator authenticator;
    private final RateLimits rates;

    TokenCheck(HttpAuthenticator authenticator, RateLimits rates) {
        this.authenticator = authenticator;
        this.rates = rates;
    }

    /**
     * Who calls. Fails with TOKEN_INVALID, with ISSUER_UNAVAILABLE when the keys of the issuer cannot be fetched, or with
     * RATE_LIMITED when the address sent too many bad tokens.
     */
    Future<Caller> check(RoutingContext context) {
        if (context.queryParams().contains("access_token")) {
            return refuse(context, "invalid_request", "a token travels in the Authorization header only");
        }
        var credentials = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (credentials.isEmpty()) {
            return Future.succeededFuture(Caller.at(context.request().remoteAddress()));
        }
        if (credentials.size() > 1 || !credentials.getFirst().regionMatches(true, 0, "Bearer ", 0, 7)) {
            return refuse(context, "invalid_request", "the Authorization header holds one bearer token");
        }
        return authenticate(context).recover(fault -> explain(context, fault));
    }

    private Future<Caller> authenticate(RoutingContext context) {
        var loop = context.vertx().getOrCreateContext();
        var promise = Promise.<Caller>promise();
        // the keys may arrive on another event loop than the request's
        authenticator
                .attemptAuthentication(context)
                .emitOn(task -> loop.runOnContext(nothing -> task.run()))
                .onItem()
                .ifNull()
                .failWith(AuthenticationFailedException::new)
                .subscribe()
                .with(identity -> promise.complete(Caller.client(subject(identity))), promise::fail);
        return promise.future();
    }

    private static String subject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    private Future<Caller> explain(RoutingContext context, Throwable fault) {
        if (fault instanceof AuthenticationFailedException) {
            return refuse(context, "invalid_token", "it is malformed, expired, or not issued for this platform");
        }
        context.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
        return Future.failedFuture(GatewayProblem.ISSUER_UNAVAILABLE.because("the token issuer does not answer"));
    }

    private Future<Caller> refuse(RoutingContext context, String error, String detail) {
        // guessing tokens costs what calling without one does
        rates.take(context, Caller.at(context.request().remoteAddress()));
        context.response().putHeader("WWW-Authenticate", "Bearer realm=\"nplv\", error=\"" + error + "\"");
        return Future.failedFuture(GatewayProblem.TOKEN_INVALID.because(detail));
    }
}
