package nl.nplv.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PagesApiTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void the_entry_lists_every_api_for_programs() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("apis.title", hasItems("Focus areas", "Funding"))
                .body("apis.base", hasItems("https://api.nplv.example/areas/v1", "https://api.nplv.example/funding/v1"))
                .body("apis.openapi", everyItem(startsWith("https://api.nplv.example/")));
    }

    @ParameterizedTest
    @CsvSource({
        "/, Focus areas",
        "/docs, Focus areas 1.4.2",
        "/docs/focus-areas, data-spec=\"/areas/v1/openapi.json\"",
        "/problems, ALREADY_DECIDED",
        "/problems/ALREADY_DECIDED, Wbmgp art. 6(5)",
        "/problems/NOT_FOUND, No such resource",
    })
    void people_get_pages_that_load_nothing_from_elsewhere(String path, String content) {
        var page = given().header("Accept", BROWSER).get(path);

        page.then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", allOf(startsWith("default-src 'none'"), not(containsString("http"))))
                .body(containsString(content));
        assertThat(page.asString()).doesNotContain("http://", "https://", "<style", "onclick");
        Pattern.compile("(?:href|src)=\"([^\"]+)\"")
                .matcher(page.asString())
                .results()
                .forEach(link -> given().header("Accept", "*/*")
                        .get(link.group(1))
                        .then()
                        .statusCode(200));
    }

    @Test
    void the_spec_is_served_as_it_lies_in_the_folder() throws Exception {
        var spec = given().get("/areas/v1/openapi.json");

        spec.then().statusCode(200).contentType("application/json").header("API-Version", "1.4.2");
        assertThat(spec.asString())
                .isEqualTo(Files.readString(Path.of("src/test/resources/specs/focus-areas/openapi.json")));
    }

    @Test
    void the_spec_of_an_api_with_a_server_path_lies_at_that_path() {
        given().get("/funding/v1/openapi.json").then().statusCode(200).body("info.title", is("Funding"));
    }

    @Test
    void a_problem_code_explains_itself_to_programs() {
        given().get("/problems/ALREADY_DECIDED")
                .then()
                .statusCode(200)
                .body("code", is("ALREADY_DECIDED"))
                .body("status", is(409))
                .body("rule", is("WB4, Wbmgp art. 6(5)"));
    }

    @Test
    void the_schema_of_an_event_can_be_read_from_anywhere() {
        given().get("/events/area-designated.v1.json")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .header("Access-Control-Allow-Origin", is("*"));
    }

    @Test
    void the_list_of_problems_holds_those_of_the_services_and_of_the_gateway() {
        given().get("/problems")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("ALREADY_DECIDED", "NOT_FOUND", "UPSTREAM_TIMEOUT"));
    }

    @Test
    void the_api_catalog_links_contract_documentation_and_status() {
        given().get("/.well-known/api-catalog")
                .then()
                .statusCode(200)
                .contentType("application/linkset+json")
                .header("Link", "<https://api.nplv.example/.well-known/api-catalog>; rel=\"api-catalog\"")
                .body("linkset[0].anchor", is("https://api.nplv.example/areas/v1"))
                .body("linkset[0].service-desc[0].href", is("https://api.nplv.example/areas/v1/openapi.json"))
                .body("linkset[0].service-doc[0].href", is("https://api.nplv.example/docs/focus-areas"))
                .body("linkset[0].status[0].href", is("https://api.nplv.example/health"));
    }

    @Test
    void security_txt_names_a_contact_and_ends_within_a_year() {
        var text = given().get("/.well-known/security.txt");

        text.then().statusCode(200).contentType("text/plain; charset=utf-8").body(containsString("Contact: https://"));
        var expires = Pattern.compile("(?m)^Expires: (\\S+)$").matcher(text.asString());
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1)))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(365)));
    }

    @Test
    void a_known_etag_is_answered_304() {
        var etag = given().get("/areas/v1/openapi.json").header("ETag");

        given().header("If-None-Match", etag)
                .get("/areas/v1/openapi.json")
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .body(emptyString());
    }

    @Test
    void head_has_the_headers_of_get() {
        var length = given().get("/").header("Content-Length");

        given().head("/")
                .then()
                .statusCode(200)
                .header("Content-Length", length)
                .body(emptyString());
    }

    @Test
    void a_page_cannot_be_written() {
        given().post("/docs")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .body("code", is("METHOD_NOT_ALLOWED"));
    }

    @Test
    void a_form_that_is_not_there_is_406() {
        given().header("Accept", "image/png").get("/").then().statusCode(406).body("code", is("NOT_ACCEPTABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/NO_SUCH_CODE", "/docs/no-such-service", "/docs/assets/../reader.js", "/docs/"})
    void an_unknown_page_is_404(String path) throws Exception {
        assertThat(RawCall.answerTo("GET " + path)).startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void health_is_public_and_names_no_product(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body(not(containsString("uarkus")), not(containsString("allRye")));
    }

    @ConfigProperty(name = "quarkus.management.port")
    int managementPort;

    @Test
    void metrics_are_on_a_port_of_their_own_and_count_by_template() {
        given().get("/areas/v1/focus-areas/a-slug");

        given().port(managementPort)
                .get("/metrics")
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/areas/v1/focus-areas/{slug}\""), not(containsString("a-slug")));
    }
}
