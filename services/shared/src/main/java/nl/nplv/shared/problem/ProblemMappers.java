package nl.nplv.shared.problem;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.INTERNAL_ERROR;
import static nl.nplv.shared.problem.CommonProblem.SERVICE_UNAVAILABLE;
import static nl.nplv.shared.problem.CommonProblem.TOKEN_INVALID;
import static nl.nplv.shared.problem.CommonProblem.VERSION_STALE;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Optional;
import nl.nplv.shared.http.AllowedMethods;
import nl.nplv.shared.http.Trace;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever stops a request into problem details; the only place where a refusal meets HTTP. */
@ApplicationScoped
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final ProblemCatalogue catalogue;
    private final AllowedMethods allowed;
    private final Trace trace;

    ProblemMappers(Problems problems, ProblemCatalogue catalogue, AllowedMethods allowed, Trace trace) {
        this.problems = problems;
        this.catalogue = catalogue;
        this.allowed = allowed;
        this.trace = trace;
    }

    @ServerExceptionMapper
    Response refused(RuleViolation refusal, UriInfo uri) {
        LOG.infof("refused code=%s path=%s traceId=%s", refusal.problem().name(), uri.getPath(), trace.id());
        return answer(refusal, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        return answer(SchemaViolations.of(invalid), uri);
    }

    @ServerExceptionMapper
    Response standard(WebApplicationException standard, UriInfo uri) {
        var answer = answer(StandardProblems.of(standard), uri);
        return answer.getStatus() == 405
                ? Response.fromResponse(answer)
                        .header(
                                HttpHeaders.ALLOW,
                                allowed.at(uri.getRequestUri().getPath()))
                        .build()
                : answer;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refused, UriInfo uri) {
        var reason = refused instanceof AuthenticationFailedException ? " error=\"invalid_token\"" : "";
        var refusal = TOKEN_INVALID.because("send a valid access token as Authorization: Bearer");
        return Response.fromResponse(answer(refusal, uri))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer" + reason)
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, UriInfo uri, ResourceInfo operation) {
        var problem = Optional.ofNullable(operation.getResourceMethod())
                .map(method -> method.getAnnotation(ForbiddenAs.class))
                .flatMap(named -> catalogue.byCode(named.value()))
                .orElse(FORBIDDEN);
        return answer(problem.because("the token holds no role for this operation"), uri);
    }

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException race, UriInfo uri) {
        return answer(VERSION_STALE.because("another change came first; read it and try again"), uri);
    }

    @ServerExceptionMapper
    Response constrained(org.hibernate.exception.ConstraintViolationException broken, UriInfo uri) {
        var refusal = BrokenConstraint.in(broken).flatMap(catalogue::byConstraint);
        return refusal.isPresent() ? answer(refusal.get().because(refusal.get().title()), uri) : failed(broken, uri);
    }

    @ServerExceptionMapper
    Response away(JDBCConnectionException away, UriInfo uri) {
        LOG.errorf("database away path=%s traceId=%s", uri.getPath(), trace.id());
        var refusal = SERVICE_UNAVAILABLE.because("try again; under the same Idempotency-Key nothing happens twice");
        return Response.fromResponse(answer(refusal, uri))
                .header(HttpHeaders.RETRY_AFTER, 1)
                .build();
    }

    @ServerExceptionMapper
    Response failed(Throwable fault, UriInfo uri) {
        var away = DatabaseAway.in(fault);
        if (away) {
            return away(new JDBCConnectionException("away", new java.sql.SQLException(fault)), uri);
        }
        LOG.errorf(fault, "fault path=%s traceId=%s", uri.getPath(), trace.id());
        return answer(INTERNAL_ERROR.because("quote traceId to the operator"), uri);
    }

    private Response answer(RuleViolation refusal, UriInfo uri) {
        var path = Objects.requireNonNull(uri.getRequestUri().getPath());
        return Response.status(refusal.problem().kind().status())
                .type(Problems.MEDIA_TYPE)
                .entity(problems.details(refusal, path, trace.id()))
                .build();
    }
}
