package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nplv.local.Root;
import nl.nplv.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that shows the parts says what the code says. */
class ArchitectureTest {
    private static final String PAGE = "docs/architecture.md";
    private static final Pattern FEED = Pattern.compile("class (\\w+) implements EventFeed");
    private static final Pattern TOPIC = Pattern.compile("String topic\\(\\) \\{\\s*return \"([^\"]+)\"");
    private static final Pattern MODULE =
            Pattern.compile("<groupId>nl\\.nplv</groupId>\\s*<artifactId>([a-z-]+)</artifactId>");

    private record Follower(String topic, String service, String feed) {}

    @Test
    void the_services_are_those_that_run() {
        var told = MarkdownTable.below(PAGE, "| service | port | path | database | topic |");

        assertThat(told)
                .containsExactlyElementsOf(services()
                        .map(service -> List.of(
                                code(service.name()),
                                String.valueOf(service.port()),
                                code(service.path()),
                                code(service.database()),
                                code(service.topic())))
                        .toList());
    }

    @Test
    void the_followers_of_each_topic_are_the_feeds_of_the_code() {
        var told = MarkdownTable.below(PAGE, "| topic | follower | by |");

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(services()
                        .flatMap(ArchitectureTest::followers)
                        .map(follower ->
                                List.of(code(follower.topic()), code(follower.service()), code(follower.feed())))
                        .toList());
    }

    static List<List<String>> modules() {
        return MarkdownTable.below(PAGE, "| module | uses |");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_uses_what_its_pom_says(List<String> row) {
        var module = MarkdownTable.codes(row.getFirst()).getFirst();

        assertThat(MarkdownTable.codes(row.getLast())).containsExactlyInAnyOrderElementsOf(uses(module));
    }

    /** The feeds of the service itself and of the modules that it uses. */
    private static Stream<Follower> followers(Service service) {
        return Stream.concat(Stream.of(service.name()), uses(service.name()).stream())
                .flatMap(module ->
                        sources(Root.path().resolve("services").resolve(module).resolve("src/main/java")))
                .flatMap(source -> {
                    var feed = FEED.matcher(source);
                    var topic = TOPIC.matcher(source);
                    return feed.find() && topic.find()
                            ? Stream.of(new Follower(topic.group(1), service.name(), feed.group(1)))
                            : Stream.empty();
                });
    }

    /** The platform's modules that go into the module; its parent and the one for its tests are left out. */
    private static List<String> uses(String module) {
        var pom = MarkdownTable.text("services/" + module + "/pom.xml");
        var used = new ArrayList<String>();
        var dependency = MODULE.matcher(pom);
        while (dependency.find()) {
            used.add(dependency.group(1));
        }
        used.removeAll(List.of("nplv", "shared-test"));
        return used;
    }

    private static Stream<Service> services() {
        return Service.all().stream().filter(service -> !service.name().equals(Service.GATEWAY));
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> MarkdownTable.text(Root.path().relativize(file).toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
