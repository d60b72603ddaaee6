package nl.nplv.gateway;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the gateway shows itself: entry, API documents and their reader, problem codes, well-known files. */
@Singleton
final class Pages {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    private static final Map<String, String> PLAIN_HTML =
            csp("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    // Swagger UI writes style attributes and shows its icons from data URLs
    private static final Map<String, String> READER_HTML = csp("default-src 'none'; script-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    /** RFC 9116 recommends less than a year. */
    private static final Duration SECURITY_TXT_VALIDITY = Duration.ofDays(180);

    private final Map<String, Page> byPath = new HashMap<>();
    private final String publicUrl;

    /** What {@code /} answers a program. */
    record Index(String title, String docs, String problems, List<ApiSummary> apis) {}

    record ApiSummary(String title, String version, String base, String openapi, String docs) {}

    record ProblemList(List<ProblemCatalogue.Entry> items) {}

    /** The HTML forms. */
    @CheckedTemplate
    static final class Html {
        private Html() {}

        static native TemplateInstance index(List<Api> apis);

        static native TemplateInstance docs(List<Api> apis);

        static native TemplateInstance reader(Api api);

        static native TemplateInstance problems(Collection<ProblemCatalogue.Entry> problems);

        static native TemplateInstance problem(ProblemCatalogue.Entry problem);
    }

    Pages(Catalogue catalogue, ProblemCatalogue problems, GatewayConfig config) {
        publicUrl = config.publicUrl().toString();
        var apis = catalogue.apis();
        byPath.put("/", Page.of(json(index(apis)), html(Html.index(apis))));
        byPath.put("/.well-known/api-catalog", apiCatalog(apis));
        byPath.put("/.well-known/security.txt", securityTxt(config));
        addDocs(apis);
        addProblems(problems.entries());
        addEventSchemas(config.specs().resolve("events"));
    }

    Optional<Page> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private void addDocs(List<Api> apis) {
        byPath.put("/docs", Page.of(html(Html.docs(apis))));
        for (var api : apis) {
            var open = Map.of("Access-Control-Allow-Origin", "*", "API-Version", api.version());
            byPath.put(api.specPath(), Page.of(Page.Form.of(JSON, api.document(), open)));
            byPath.put("/docs/" + api.service(), Page.of(html(Html.reader(api), READER_HTML)));
        }
        byPath.put("/docs/assets/page.css", asset("page.css", "text/css"));
        byPath.put("/docs/assets/reader.js", asset("reader.js", "text/javascript"));
        byPath.put("/docs/assets/swagger-ui.css", asset("swagger-ui.css", "text/css"));
        byPath.put("/docs/assets/swagger-ui-bundle.js", asset("swagger-ui-bundle.js", "text/javascript"));
    }

    private void addProblems(Collection<ProblemCatalogue.Entry> problems) {
        byPath.put("/problems", Page.of(json(new ProblemList(List.copyOf(problems))), html(Html.problems(problems))));
        for (var problem : problems) {
            byPath.put("/problems/" + problem.code(), Page.of(json(problem), html(Html.problem(problem))));
        }
    }

    /** The address that {@code dataschema} of an event names; open to every origin, as the specs are. */
    private void addEventSchemas(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var content = Buffer.buffer(Files.readAllBytes(file));
                var open = Map.of("Access-Control-Allow-Origin", "*");
                byPath.put(
                        "/events/" + file.getFileName(),
                        Page.of(Page.Form.of("application/schema+json", content, open)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private Index index(List<Api> apis) {
        return new Index(
                "NPLV platform",
                publicUrl + "/docs",
                publicUrl + "/problems",
                apis.stream().map(this::summary).toList());
    }

    private ApiSummary summary(Api api) {
        return new ApiSummary(
                api.title(),
                api.version(),
                publicUrl + api.base(),
                publicUrl + api.specPath(),
                publicUrl + "/docs/" + api.service());
    }

    /** RFC 9727. */
    private Page apiCatalog(List<Api> apis) {
        var linkset = new JsonArray();
        for (var api : apis) {
            linkset.add(new JsonObject()
                    .put("anchor", publicUrl + api.base())
                    .put("service-desc", link(api.specPath(), JSON))
                    .put("service-doc", link("/docs/" + api.service(), HTML))
                    .put("status", link("/health", JSON)));
        }
        var self = Map.of("Link", "<" + publicUrl + "/.well-known/api-catalog>; rel=\"api-catalog\"");
        return Page.of(Page.Form.of(
                "application/linkset+json",
                new JsonObject().put("linkset", linkset).toBuffer(),
                self));
    }

    private JsonArray link(String path, String type) {
        return new JsonArray()
                .add(new JsonObject().put("href", publicUrl + path).put("type", type));
    }

    /** RFC 9116. */
    private Page securityTxt(GatewayConfig config) {
        var expires = Clock.systemUTC().instant().plus(SECURITY_TXT_VALIDITY).truncatedTo(ChronoUnit.SECONDS);
        var text = "Contact: " + config.securityContact() + "\nExpires: " + expires
                + "\nPreferred-Languages: nl, en\nCanonical: " + publicUrl + "/.well-known/security.txt\n";
        return Page.of(Page.Form.of("text/plain", text, Map.of()));
    }

    private static Page.Form json(Object content) {
        return Page.Form.of(JSON, Json.encodeToBuffer(content), Map.of());
    }

    private static Page.Form html(TemplateInstance template) {
        return html(template, PLAIN_HTML);
    }

    private static Page.Form html(TemplateInstance template, Map<String, String> headers) {
        return Page.Form.of(HTML, template.render(), headers);
    }

    private static Page asset(String name, String mediaType) {
        try (var content = Pages.class.getResourceAsStream("/docs/" + name)) {
            var bytes = Objects.requireNonNull(content, name).readAllBytes();
            return Page.of(Page.Form.of(mediaType, Buffer.buffer(bytes), Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Map<String, String> csp(String policy) {
        return Map.of("Content-Security-Policy", policy);
    }
}
