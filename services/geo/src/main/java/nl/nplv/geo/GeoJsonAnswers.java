package nl.nplv.geo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Completes answers with geometry (API-RULES 1, geo module): {@code Content-Crs} where the client can choose the system, and a
 * FeatureCollection where the operation produces GeoJSON.
 */
@ApplicationScoped
class GeoJsonAnswers {
    /** After the headers that every page gets: the highest goes first. */
    private static final int LAST = 1_000;

    private final ObjectMapper json;

    GeoJsonAnswers(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = LAST)
    void complete(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (answer.getStatus() != 200 || method == null) {
            return;
        }
        if (Arrays.asList(method.getParameterTypes()).contains(AnswerCrs.class)) {
            answer.getHeaders().putSingle("Content-Crs", crs(request).uri());
        }
        if (producesGeoJson(method.getAnnotation(Produces.class))) {
            answer.setEntity(collection(answer.getEntity()));
        }
    }

    private static Crs crs(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().getFirst(AnswerCrs.PARAMETER);
        return Optional.ofNullable(asked).map(Crs::fromString).orElse(Crs.CRS84);
    }

    private static boolean producesGeoJson(@Nullable Produces produces) {
        return Stream.ofNullable(produces)
                .flatMap(made -> Arrays.stream(made.value()))
                .anyMatch(type -> type.startsWith(FeatureCollection.MEDIA_TYPE));
    }

    /** The page by its JSON, since the client may have asked for some members of its features only. */
    private Object collection(Object page) {
        var collection = json.createObjectNode().put("type", FeatureCollection.TYPE);
        collection.set("features", json.valueToTree(page).path("items"));
        return collection;
    }
}
