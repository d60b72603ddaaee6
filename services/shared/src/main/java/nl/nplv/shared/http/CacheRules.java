package nl.nplv.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers are kept by nobody ({@code no-store}, the default of every service); only one that everybody may read and that has a
 * version may be kept by clients, who ask whether it still holds (API-RULES 1, security headers).
 */
@ApplicationScoped
class CacheRules {
    /** After the answer has its ETag. */
    private static final int LAST = 1_000;

    private static final int FIRST_ERROR = 400;

    @ServerResponseFilter(priority = LAST)
    void mayBeKept(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo operation) {
        var headers = answer.getHeaders();
        if (isPublic(request, operation)
                && answer.getStatus() < FIRST_ERROR
                && headers.containsKey(HttpHeaders.ETAG)
                && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    /** Whoever sends a token may be shown more than others. */
    private static boolean isPublic(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        return method != null
                && method.isAnnotationPresent(PermitAll.class)
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
    }
}
