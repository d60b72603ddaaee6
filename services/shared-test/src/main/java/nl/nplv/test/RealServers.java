package nl.nplv.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nplv.local.process.FreePorts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Real PostgreSQL and Kafka on free ports for the tests of one module; data in target, gone with the run. Topics: the
 * service's own and, for its feeds, those that {@code nplv.test.topics} names.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {
    private static final String DATABASE = "under_test";
    private static final int PARTITIONS = 3;

    private @Nullable Servers started;

    @Override
    public Map<String, String> start() {
        var servers = new Servers(folder(), FreePorts.next(3));
        var postgres = servers.startDatabase();
        var kafka = servers.startBroker();
        postgres.createDatabase(DATABASE, DATABASE, DATABASE);
        topics().forEach(topic -> kafka.createTopic(topic, PARTITIONS));
        var config = new HashMap<>(servers.config());
        config.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        config.put("quarkus.datasource.username", DATABASE);
        config.put("quarkus.datasource.password", DATABASE);
        config.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        config.putAll(TestTokens.config());
        started = servers;
        return config;
    }

    @Override
    public void stop() {
        if (started != null) {
            started.stop();
        }
    }

    private static List<String> topics() {
        var config = ConfigProvider.getConfig();
        var topics = new ArrayList<String>();
        topics.add(config.getValue("nplv.events.topic", String.class));
        config.getOptionalValues("nplv.test.topics", String.class).ifPresent(topics::addAll);
        return topics;
    }

    private static Path folder() {
        try {
            var target = Files.createDirectories(Path.of("target", "servers"));
            return Files.createTempDirectory(target.toAbsolutePath(), "run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
