package nl.nplv.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import nl.nplv.shared.list.Cursor;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What follows from the kind of answer: ETag, 304, Location, Link, and the chosen fields. */
@ApplicationScoped
class AnswerHeaders {
    private final String publicUrl;
    private final ObjectMapper json;

    AnswerHeaders(@ConfigProperty(name = "nplv.public-url") String publicUrl, ObjectMapper json) {
        this.publicUrl = publicUrl;
        this.json = json;
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Versioned view) {
            version(request, answer, view);
        }
        if (answer.getEntity() instanceof Page<?> page) {
            link(request, answer, page);
        }
        var fields = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (fields != null && answer.getStatus() == 200 && answer.getEntity() != null) {
            answer.setEntity(
                    only(Set.copyOf(Arrays.asList(fields.split(",", -1))), json.valueToTree(answer.getEntity())));
        }
    }

    private void version(ContainerRequestContext request, ContainerResponseContext answer, Versioned view) {
        var etag = IfMatch.etag(view.version());
        answer.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (answer.getStatus() == 201) {
            answer.getHeaders().putSingle(HttpHeaders.LOCATION, address(request, null) + "/" + view.key());
        }
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && request.getMethod().equals("GET") && matches(known, etag)) {
            answer.setStatus(304);
            answer.setEntity(null);
        }
    }

    /** Weak comparison, as RFC 9110 13.1.2 asks. */
    private static boolean matches(String known, String etag) {
        return Arrays.stream(known.split(",", -1))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    private void link(ContainerRequestContext request, ContainerResponseContext answer, Page<?> page) {
        var links = new ArrayList<String>();
        if (page.next() != null) {
            links.add("<" + address(request, page.next()) + ">; rel=\"next\"");
        }
        if (page.previous() != null) {
            links.add("<" + address(request, page.previous()) + ">; rel=\"prev\"");
        }
        if (!links.isEmpty()) {
            answer.getHeaders().putSingle(HttpHeaders.LINK, String.join(", ", links));
        }
    }

    /** The address as the client knows it: behind the gateway. */
    private URI address(ContainerRequestContext request, @Nullable Cursor cursor) {
        var asked = request.getUriInfo().getRequestUri();
        var address = UriBuilder.fromUri(publicUrl).path(asked.getRawPath());
        if (cursor != null) {
            address.replaceQuery(asked.getRawQuery()).replaceQueryParam("cursor", cursor.encoded());
        }
        return address.build();
    }

    private static JsonNode only(Set<String> fields, JsonNode node) {
        if (node.path("items") instanceof ArrayNode items) {
            items.forEach(item -> only(fields, item));
        } else if (node instanceof ObjectNode object) {
            object.retain(fields);
        }
        return node;
    }
}
