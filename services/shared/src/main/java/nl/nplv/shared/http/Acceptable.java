package nl.nplv.shared.http;

import static nl.nplv.shared.problem.CommonProblem.NOT_ACCEPTABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whether the client takes JSON; an operation that names no media type would answer JSON to whoever asks for a picture. */
@ApplicationScoped
class Acceptable {
    @ServerRequestFilter
    void isJson(ContainerRequestContext request, ResourceInfo operation) {
        if (!namesItsTypes(operation.getResourceMethod()) && !takesJson(request)) {
            throw NOT_ACCEPTABLE.because("this is answered as " + MediaType.APPLICATION_JSON);
        }
    }

    private static boolean namesItsTypes(Method operation) {
        return operation.isAnnotationPresent(Produces.class)
                || operation.getDeclaringClass().isAnnotationPresent(Produces.class);
    }

    private static boolean takesJson(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
