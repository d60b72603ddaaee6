package nl.nplv.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static final URI UPSTREAM = URI.create("http://localhost:8081");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/areas/v1/areas, /areas/v1/areas",
        "/areas/v1/areas/west, /areas/v1/areas/{slug}",
        "/areas/v1/areas/_search, /areas/v1/areas/_search",
        "/areas/v1/areas/_search/members, /areas/v1/areas/{slug}/members",
        "/areas/v1/areas/west/members, /areas/v1/areas/{slug}/members",
    })
    void a_path_finds_its_template_and_a_literal_goes_before_a_parameter(String path, String template)
            throws Exception {
        var routes = routesOf(spec("/", """
                {"/areas/v1/areas": {"get": {}}, "/areas/v1/areas/{slug}": {"get": {}},
                 "/areas/v1/areas/_search": {"post": {}}, "/areas/v1/areas/{slug}/members": {"get": {}}}"""));

        assertThat(routes.find(path)).map(Route::path).contains(template);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/areas", "/areas/v1", "/areas/v1/areas/", "/areas/v1/areas//", "/areas/v1/areas/a/b"})
    void a_path_that_no_spec_has_finds_nothing(String path) throws Exception {
        var routes =
                routesOf(spec("/", "{\"/areas/v1/areas\": {\"get\": {}}, \"/areas/v1/areas/{slug}\": {\"get\": {}}}"));

        assertThat(routes.find(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/areas/v1, /areas",
        "/areas/v1/, /areas",
        "https://api.nplv.example/areas/v1, /areas",
        "/, /areas/v1/areas",
        "/areas/v1, /areas/v1/areas",
    })
    void paths_may_be_whole_or_relative_to_the_server_url(String server, String path) throws Exception {
        var api = Api.read("focus-areas", UPSTREAM, spec(server, "{\"" + path + "\": {\"get\": {}}}"));

        assertThat(api.base()).isEqualTo("/areas/v1");
        assertThat(api.operations()).extracting(Api.Operation::path).containsExactly("/areas/v1/areas");
    }

    @Test
    void a_spec_without_a_version_in_its_paths_is_refused() throws Exception {
        var spec = spec("/", "{\"/areas\": {\"get\": {}}}");

        assertThatThrownBy(() -> Api.read("focus-areas", UPSTREAM, spec)).hasMessageContaining("/areas has no version");
    }

    @Test
    void a_spec_that_reaches_into_another_base_is_refused() throws Exception {
        var spec = spec("/", "{\"/areas/v1/areas\": {\"get\": {}}, \"/funding/v1/grants\": {\"get\": {}}}");

        assertThatThrownBy(() -> Api.read("focus-areas", UPSTREAM, spec))
                .hasMessageContaining("/funding/v1/grants lies outside /areas/v1");
    }

    @Test
    void two_services_cannot_have_one_path() throws Exception {
        var spec = spec("/areas/v1", "{\"/areas/{id}\": {\"get\": {}}, \"/areas/{slug}\": {\"get\": {}}}");

        assertThatThrownBy(() -> routesOf(spec)).hasMessageContaining("is already taken by /areas/v1/areas/{id}");
    }

    private static Routes routesOf(Path spec) throws IOException {
        return new Routes(List.of(Api.read("focus-areas", UPSTREAM, spec)), operation -> 1L);
    }

    private Path spec(String server, String paths) throws IOException {
        return Files.writeString(folder.resolve("openapi.json"), """
                {"info": {"title": "Areas", "version": "1.0.0"}, "servers": [{"url": "%s"}], "paths": %s}""".formatted(server, paths));
    }
}
