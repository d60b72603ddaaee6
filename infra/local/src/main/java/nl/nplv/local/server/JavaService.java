package nl.nplv.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.Http;
import nl.nplv.local.process.Launch;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.Programs;
import nl.nplv.local.process.ServerFolder;
import nl.nplv.local.process.ServerProcess;
import nl.nplv.local.process.Signal;

/** One of our own services, or the gateway, in its own process with a small heap. */
public final class JavaService implements AutoCloseable {
    private static final Duration START_WITHIN = Duration.ofSeconds(90);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(15);
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms32m",
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:MaxMetaspaceSize=160m",
            "-Dfile.encoding=UTF-8");

    /**
     * What to run and where.
     *
     * @param home folder: log, pid, the copy that runs
     * @param application folder with {@code quarkus-run.jar}
     * @param environment the service's configuration, without the port
     */
    public record Settings(String name, Path home, int port, Path application, Map<String, String> environment) {
        public Settings {
            environment = Map.copyOf(environment);
        }

        ServerFolder folder() {
            return new ServerFolder(home);
        }

        /** An empty value takes a setting away. */
        Settings with(Map<String, String> more) {
            var all = new TreeMap<>(environment);
            all.putAll(more);
            all.values().removeIf(String::isEmpty);
            return new Settings(name, home, port, application, all);
        }

        /** Changes with the code, the configuration and the way of starting. */
        String id() {
            return Digest.of(new Application(application).id() + " " + port + " " + new TreeMap<>(environment) + " "
                    + Programs.java() + " " + JAVA_OPTIONS);
        }
    }

    private final Settings settings;
    private final ServerProcess process;

    private JavaService(Settings settings, ServerProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Starts the service and waits until it says that it is ready.
     *
     * @throws LocalFault when the port is taken or the service does not start
     */
    public static JavaService start(Settings settings) {
        FreePorts.mustBeFree(settings.port(), settings.name());
        var id = settings.id();
        var copy =
                new Application(settings.application()).copiedTo(settings.home().resolve("application"));
        var service = new JavaService(settings, launch(settings, copy)).awaitReady();
        service.remember(id);
        return service;
    }

    /** The service that an earlier run started, when it is still alive and neither code nor configuration changed. */
    public static Optional<JavaService> resume(Settings settings) {
        return ServerProcess.running(settings.name(), settings.folder())
                .filter(process -> settings.id().equals(remembered(settings)))
                .map(process -> new JavaService(settings, process).awaitReady());
    }

    /** Ends the service that an earlier run started, if any. */
    public static void end(Settings settings) {
        ServerProcess.running(settings.name(), settings.folder())
                .ifPresent(process -> process.stop(Signal.TERM, STOP_WITHIN));
    }

    /** Starts the service anew, after {@link #kill} or {@link #close}. */
    public JavaService restart() {
        return start(settings);
    }

    /** The same with more configuration, which stays for restarts after this one; an empty value takes it away again. */
    public JavaService restart(Map<String, String> more) {
        return start(settings.with(more));
    }

    public String name() {
        return settings.name();
    }

    public int port() {
        return settings.port();
    }

    public String url() {
        return "http://localhost:" + port();
    }

    public ServerProcess process() {
        return process;
    }

    /** {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop(Signal.TERM, STOP_WITHIN);
    }

    private JavaService awaitReady() {
        process.awaitReady(() -> Http.ok(url() + "/health/ready"), START_WITHIN);
        return this;
    }

    private static ServerProcess launch(Settings settings, Path application) {
        var command = new ArrayList<String>();
        command.add(Programs.java());
        command.addAll(JAVA_OPTIONS);
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        var environment = new TreeMap<>(settings.environment());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port()));
        return ServerProcess.launch(
                new Launch(settings.name(), settings.folder(), settings.port(), command, environment));
    }

    private void remember(String id) {
        try {
            Files.writeString(idFile(settings), id);
        } catch (IOException e) {
            throw new LocalFault("Cannot write in " + settings.home(), e);
        }
    }

    private static String remembered(Settings settings) {
        try {
            return Files.exists(idFile(settings)) ? Files.readString(idFile(settings)) : "";
        } catch (IOException e) {
            return ""; // unreadable is as good as changed: the service is started anew
        }
    }

    private static Path idFile(Settings settings) {
        return settings.home().resolve("started.id");
    }
}
