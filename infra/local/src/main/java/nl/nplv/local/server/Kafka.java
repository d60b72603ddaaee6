package nl.nplv.local.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.Launch;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.Programs;
import nl.nplv.local.process.ServerFolder;
import nl.nplv.local.process.ServerProcess;
import nl.nplv.local.process.Signal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** One Kafka broker, which is its own KRaft controller, in its own process; plain text on localhost. */
public final class Kafka implements AutoCloseable {
    private static final Duration START_WITHIN = Duration.ofSeconds(60);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    private static final String NAME = "Kafka";

    private final ServerProcess process;
    private final int controllerPort;

    private Kafka(ServerProcess process, int controllerPort) {
        this.process = process;
        this.controllerPort = controllerPort;
    }

    /**
     * Starts the broker and waits until it takes part in its cluster of one.
     *
     * @param home folder of the broker: data, log, pid
     * @throws LocalFault when a port is taken or the broker does not start
     */
    public static Kafka start(Path home, int port, int controllerPort) {
        FreePorts.mustBeFree(port, NAME);
        FreePorts.mustBeFree(controllerPort, "Kafka's controller");
        var folder = new ServerFolder(home);
        var properties = BrokerProperties.write(folder, port, controllerPort);
        var process = ServerProcess.launch(new Launch(NAME, folder, port, command(folder, properties), Map.of()));
        return new Kafka(process, controllerPort).awaitReady();
    }

    /** The broker that an earlier run started in this folder, when it is still alive; waits until it answers. */
    public static Optional<Kafka> resume(Path home, int controllerPort) {
        return ServerProcess.running(NAME, new ServerFolder(home))
                .map(process -> new Kafka(process, controllerPort))
                .map(Kafka::awaitReady);
    }

    /** Starts the broker anew on its folder and ports, after {@link #kill} or {@link #close}. */
    public Kafka restart() {
        return start(process.folder().path(), port(), controllerPort);
    }

    /**
     * Makes the topic unless it exists. Topics of the platform ({@code nplv.*}) keep their events for ever, so that a
     * new consumer can start at the first.
     */
    public void createTopic(String name, int partitions) {
        var topic = new NewTopic(name, partitions, (short) 1);
        if (name.startsWith("nplv.")) {
            topic.configs(Map.of("retention.ms", "-1"));
        }
        try (var admin = admin()) {
            admin.createTopics(List.of(topic)).all().get(ANSWER_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new LocalFault("Kafka could not make topic " + name, e);
            }
        } catch (TimeoutException e) {
            throw new LocalFault("Kafka did not make topic " + name + " in time", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    public String bootstrapServers() {
        return "localhost:" + port();
    }

    public int port() {
        return process.port();
    }

    public ServerProcess process() {
        return process;
    }

    /** {@code kill -9}: the next start recovers the log. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop(Signal.TERM, STOP_WITHIN);
    }

    private Kafka awaitReady() {
        process.awaitReady(this::takesPart, START_WITHIN);
        return this;
    }

    /** A fenced broker accepts connections but is not in the list. */
    private boolean takesPart() {
        if (!FreePorts.inUse(port())) {
            return false;
        }
        try (var admin = admin()) {
            return admin.describeCluster()
                            .nodes()
                            .get(ANSWER_WITHIN.toSeconds(), TimeUnit.SECONDS)
                            .size()
                    == 1;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                "5000",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                String.valueOf(ANSWER_WITHIN.toMillis())));
    }

    private static LocalFault interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new LocalFault("Interrupted while waiting for Kafka", cause);
    }

    private static List<String> command(ServerFolder folder, Path properties) {
        return List.of(
                Programs.java(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=96m",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                KafkaLibraries.classPath(),
                BrokerMain.class.getName(),
                properties.toString(),
                BrokerProperties.data(folder).toString());
    }
}
