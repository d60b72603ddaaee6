package nl.nplv.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nplv.local.process.Launch;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.ServerFolder;
import nl.nplv.local.process.ServerProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With processes that do nothing in the places of the real ones. */
@SuppressWarnings("NullAway.Init")
class CommandsTest {
    @TempDir
    Path data;

    private final List<String> output = new ArrayList<>();
    private final Ports ports = Ports.free();
    private Commands commands;

    @BeforeEach
    void commandsOfAnEmptyFolder() {
        commands = new Commands(
                new PlatformOptions(data, data.resolve("keys"), ports, Map.of(), Set.of("gateway"), false),
                output::add);
    }

    @AfterEach
    void end() {
        Parts.in(data).end();
    }

    @Test
    void down_ends_what_was_started_here_and_nothing_else() throws IOException {
        var service = idle("focus-areas");
        var postgres = idle("postgres");
        var stranger = new ProcessBuilder("sleep", "600").start();
        nameInPidFile("kafka", stranger.pid());

        commands.down();

        assertThat(service.isAlive()).isFalse();
        assertThat(postgres.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(Parts.in(data).all()).allMatch(part -> part.state() == Part.State.DOWN);
        stranger.destroyForcibly();
    }

    @Test
    void status_tells_of_the_dead_and_the_end_of_its_log_without_stack_frames() {
        var service = start("focus-areas", "echo last words; printf '\\tat a.Frame\\n'; exec sleep 600");
        service.awaitReady(() -> service.folder().logTail(1).toString().contains("Frame"), Duration.ofSeconds(10));
        service.kill();

        commands.status();

        assertThat(output).anyMatch(line -> line.matches("focus-areas +DIED.*")).endsWith("  last words");
    }

    @Test
    void status_before_the_first_start_says_so() {
        commands.status();

        assertThat(output).containsExactly("Nothing was ever started here: run make up");
    }

    @Test
    void logs_of_something_unknown_names_what_is_known() {
        idle("focus-areas");

        assertThatThrownBy(() -> commands.logs("focus-area"))
                .isInstanceOf(LocalFault.class)
                .hasMessage("focus-area has no log; there are logs of: focus-areas");
    }

    @Test
    void reset_without_a_yes_deletes_nothing() {
        var service = idle("focus-areas");

        assertThatThrownBy(() -> commands.reset(answer(""))).hasMessage("Nothing was deleted");
        assertThatThrownBy(() -> commands.reset(answer("y\n"))).hasMessage("Nothing was deleted");

        assertThat(service.isAlive()).isTrue();
    }

    @Test
    void reset_after_a_yes_ends_and_deletes_all_but_the_unpacked_servers() throws IOException {
        var service = idle("focus-areas");
        Files.createDirectories(data.resolve("dist/keycloak"));

        commands.reset(answer("yes\n"));

        assertThat(service.isAlive()).isFalse();
        assertThat(data.toFile().list()).containsExactly("dist");
    }

    @Test
    void ports_in_use_are_a_line_each_before_anything_starts() throws IOException {
        try (var one = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress());
                var other = new ServerSocket(ports.of("gateway"), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(commands::up)
                    .isInstanceOf(LocalFault.class)
                    .hasMessageContaining("Port " + one.getLocalPort() + ", needed by kafka, is in use")
                    .hasMessageContaining("Port " + other.getLocalPort() + ", needed by gateway, is in use");
        }
        assertThat(Parts.in(data).all()).isEmpty();
    }

    @Test
    void two_commands_at_once_are_one_too_many() {
        assertThatThrownBy(() -> Turn.with(data, () -> commands.down()))
                .isInstanceOf(LocalFault.class)
                .hasMessageStartingWith("Another make up, down or reset is at work");
    }

    private ServerProcess idle(String name) {
        return start(name, "exec sleep 600");
    }

    private ServerProcess start(String name, String script) {
        var folder = new ServerFolder(data.resolve(name));
        return ServerProcess.launch(new Launch(name, folder, 1, List.of("sh", "-c", script), Map.of()));
    }

    /** As left by a killed run whose pid the system gave to somebody else since. */
    private void nameInPidFile(String name, long pid) throws IOException {
        Files.createDirectories(data.resolve(name));
        Files.writeString(data.resolve(name).resolve("server.pid"), pid + " 1000000000000 1\n");
    }

    private static InputStream answer(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
