package nl.nplv.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.nplv.local.Platform;
import nl.nplv.local.PlatformOptions;
import nl.nplv.local.Root;
import nl.nplv.local.Service;
import nl.nplv.local.process.LocalFault;

/** A second platform on free ports, without the programme's areas; when it ends only its logs stay, in target/logs. */
final class EmptyPlatform implements AutoCloseable {
    /** It runs for minutes only: what the second compiler would make of the code comes too late to pay. */
    private static final String COMPILES_ONCE = "-XX:TieredStopAtLevel=1";

    private final Path data;
    private final Platform platform;

    private EmptyPlatform(Path data, Platform platform) {
        this.data = data;
        this.platform = platform;
    }

    /**
     * Starts everything and waits until it is healthy.
     *
     * @throws LocalFault with one clear line when something on this machine stands in the way
     */
    static EmptyPlatform start() {
        var data = newFolder(Root.path().resolve("infra/e2e/target"));
        return new EmptyPlatform(data, Platform.start(options(data)));
    }

    Platform platform() {
        return platform;
    }

    @Override
    public void close() {
        platform.close();
        keepLogs();
        delete(data);
    }

    /** What the servers wrote, for whoever asks why something differed; those of the run before are replaced. */
    private void keepLogs() {
        var logs = data.resolveSibling("logs");
        try (var parts = Files.list(data)) {
            Files.createDirectories(logs);
            for (var part : parts.toList()) {
                for (var name : List.of("server.log", "server.log.1")) {
                    if (Files.exists(part.resolve(name))) {
                        var kept = logs.resolve(part.getFileName() + "-" + name);
                        Files.copy(part.resolve(name), kept, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        } catch (IOException e) {
            throw new LocalFault("Cannot copy the logs to " + logs, e);
        }
    }

    private static PlatformOptions options(Path data) {
        var all = PlatformOptions.separate(data);
        for (var service : Service.all()) {
            all = all.with(service.name(), Map.of("JAVA_TOOL_OPTIONS", COMPILES_ONCE));
        }
        return all.with("focus-areas", Map.of("NPLV_FOCUS_AREAS_LOAD_PROGRAMME", "false"))
                .with("resident-participation", Map.of("NPLV_CLOCK_STARTS_AT", ScenarioC.BEGINS))
                // scenario D is played in its window, and waits for its timers
                .with("funding", Map.of("NPLV_CLOCK_STARTS_AT", "2023-09-15T08:00:00Z", "NPLV_TIMERS_EVERY", "2s"));
    }

    private static Path newFolder(Path parent) {
        try {
            return Files.createTempDirectory(Files.createDirectories(parent), "platform-");
        } catch (IOException e) {
            throw new LocalFault("Cannot write in " + parent + ", check its owner", e);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new LocalFault("Cannot delete " + folder, e);
        }
    }
}
