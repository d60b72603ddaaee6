package nl.nplv.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.LocalFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class JavaServiceTest {
    /** Stands in for a service: healthy unless told otherwise. */
    static final class Healthy {
        private Healthy() {}

        public static void main(String[] arguments) throws IOException {
            if (System.getenv("BROKEN") != null) {
                throw new IllegalStateException("a setting is missing");
            }
            var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/health/ready", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }

    @TempDir
    Path folder;

    private JavaService.Settings settings;

    @BeforeEach
    void build() throws IOException {
        var application = Files.createDirectories(folder.resolve("quarkus-app"));
        writeJar(application.resolve("quarkus-run.jar"));
        settings = with(Map.of());
    }

    @AfterEach
    void end() {
        JavaService.end(settings);
    }

    @Test
    void a_running_service_is_found_again_and_a_killed_one_is_not() {
        var service = JavaService.start(settings);

        assertThat(JavaService.resume(settings).orElseThrow().process().pid())
                .isEqualTo(service.process().pid());

        service.kill();
        assertThat(JavaService.resume(settings)).isEmpty();
        assertThat(service.restart().process().isAlive()).isTrue();
    }

    @Test
    void changed_code_or_configuration_is_a_reason_to_start_anew() throws IOException {
        JavaService.start(settings);

        assertThat(JavaService.resume(with(Map.of("NPLV_PUBLIC_URL", "http://elsewhere"))))
                .isEmpty();

        Files.writeString(settings.application().resolve("application.properties"), "more=1");
        assertThat(JavaService.resume(settings)).isEmpty();
    }

    @Test
    void a_build_that_deletes_the_jars_leaves_the_running_service_whole() throws IOException {
        var service = JavaService.start(settings);

        Files.delete(settings.application().resolve("quarkus-run.jar"));

        assertThat(service.process().folder().resolve("application/quarkus-run.jar"))
                .exists();
    }

    @Test
    void a_service_that_ends_while_starting_is_one_clear_line_and_the_end_of_its_log() {
        assertThatThrownBy(() -> JavaService.start(with(Map.of("BROKEN", "yes"))))
                .isInstanceOfSatisfying(LocalFault.class, fault -> {
                    assertThat(fault.line()).startsWith("example ended while starting; its log is");
                    assertThat(fault.logTail()).anyMatch(line -> line.contains("a setting is missing"));
                });
    }

    private JavaService.Settings with(Map<String, String> environment) {
        var port = FreePorts.next(1).getFirst();
        return new JavaService.Settings(
                "example", folder.resolve("example"), port, folder.resolve("quarkus-app"), environment);
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Healthy.class.getName());
        var classFile = Healthy.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = Objects.requireNonNull(
                        JavaServiceTest.class.getClassLoader().getResourceAsStream(classFile))) {
            out.putNextEntry(new JarEntry(classFile));
            bytes.transferTo(out);
        }
    }
}
