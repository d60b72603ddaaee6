package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;
import static nl.nplv.shared.problem.CommonProblem.TOKEN_INVALID;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import nl.nplv.shared.problem.SchemaViolations;
import nl.nplv.shared.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Rules for requests that hold at every endpoint (API-RULES 1, 3 and 5). */
@ApplicationScoped
class RequestRules {
    private final CurrentIdentityAssociation identity;
    private final QueryParameters parameters;

    RequestRules(CurrentIdentityAssociation identity, QueryParameters parameters) {
        this.identity = identity;
        this.parameters = parameters;
    }

    @ServerRequestFilter(preMatching = true)
    void pathIsExact(ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getPath();
        if (path.length() > 1 && path.endsWith("/")) {
            throw NOT_FOUND.because("no path ends with a slash");
        }
        if (path.indexOf('\0') >= 0) {
            throw NOT_FOUND.because("no path holds a null character");
        }
        if (request.getUriInfo().getQueryParameters().containsKey("access_token")) {
            throw TOKEN_INVALID.because("a token goes into the Authorization header, never into the address");
        }
    }

    /** A token that is sent is checked, also where none is needed: a client with a broken one must hear of it. */
    @ServerRequestFilter
    void tokenIsValid(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            identity.getIdentity().isAnonymous();
        }
    }

    @ServerRequestFilter
    void parametersFitTheSchema(ContainerRequestContext request, ResourceInfo operation) {
        var sent = request.getUriInfo().getQueryParameters();
        var wrong = sent.entrySet().stream()
                .flatMap(parameter ->
                        parameters.mistakes(operation.getResourceMethod(), parameter.getKey(), parameter.getValue()))
                .sorted(Comparator.comparing(Violation::detail))
                .toList();
        if (!wrong.isEmpty()) {
            throw SchemaViolations.of(wrong);
        }
    }
}
