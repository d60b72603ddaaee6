package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.NOT_ACCEPTABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** An operation that names no media type answers JSON, and only to a client that takes it. */
@ApplicationScoped
class JsonAnswers {
    private static final int FIRST_ERROR = 400;

    @ServerRequestFilter
    void mustBeTaken(ContainerRequestContext request, ResourceInfo operation) {
        if (isJson(operation.getResourceMethod()) && !takesJson(request)) {
            throw NOT_ACCEPTABLE.because("this is answered as " + MediaType.APPLICATION_JSON);
        }
    }

    @ServerResponseFilter
    void name(ContainerResponseContext answer, ResourceInfo operation) {
        if (answer.hasEntity() && answer.getStatus() < FIRST_ERROR && isJson(operation.getResourceMethod())) {
            answer.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean isJson(@Nullable Method operation) {
        return operation != null
                && !operation.isAnnotationPresent(Produces.class)
                && !operation.getDeclaringClass().isAnnotationPresent(Produces.class);
    }

    private static boolean takesJson(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
