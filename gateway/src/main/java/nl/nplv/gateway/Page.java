package nl.nplv.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the gateway itself shows at one path.
 *
 * @param forms representations, the preferred one first
 */
record Page(List<Form> forms) {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    /**
     * One representation.
     *
     * @param mediaType without parameters
     * @param headers beside {@code Content-Type} and {@code ETag}
     */
    record Form(String mediaType, Buffer body, String etag, Map<String, String> headers) {

        static Form of(String mediaType, Buffer body, Map<String, String> headers) {
            return new Form(mediaType, body, "\"" + UUID.nameUUIDFromBytes(body.getBytes()) + "\"", headers);
        }

        static Form of(String mediaType, String text, Map<String, String> headers) {
            return of(mediaType, Buffer.buffer(text, StandardCharsets.UTF_8.name()), headers);
        }

        private String contentType() {
            return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
        }
    }

    static Page of(Form... forms) {
        return new Page(List.of(forms));
    }

    /** Answers GET, HEAD and OPTIONS; a known ETag is answered 304. */
    void answer(RoutingContext context) {
        var response = context.response();
        if (HttpMethod.OPTIONS.equals(context.request().method())) {
            response.setStatusCode(204).putHeader(HttpHeaders.ALLOW, ALLOWED).end();
            return;
        }
        if (!HttpMethod.GET.equals(context.request().method())
                && !HttpMethod.HEAD.equals(context.request().method())) {
            response.putHeader(HttpHeaders.ALLOW, ALLOWED);
            throw GatewayProblem.METHOD_NOT_ALLOWED.because("allowed: " + ALLOWED);
        }
        send(context, chosen(context));
    }

    private void send(RoutingContext context, Form form) {
        var response = context.response();
        form.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").putHeader(HttpHeaders.ETAG, form.etag());
        response.headers().add(HttpHeaders.VARY, "Accept");
        if (form.etag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, form.contentType())
                    .putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            String.valueOf(form.body().length()))
                    .end(form.body());
        }
    }

    private Form chosen(RoutingContext context) {
        var accepted = context.parsedHeaders().accept();
        if (accepted.isEmpty()) {
            return forms.getFirst();
        }
        return accepted.stream()
                .flatMap(range -> forms.stream().filter(form -> matches(range.value(), form.mediaType())))
                .findFirst()
                .orElseThrow(() -> GatewayProblem.NOT_ACCEPTABLE.because("available: "
                        + String.join(", ", forms.stream().map(Form::mediaType).toList())));
    }

    private static boolean matches(String range, String mediaType) {
        return range.equals("*/*")
                || range.equalsIgnoreCase(mediaType)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }
}
