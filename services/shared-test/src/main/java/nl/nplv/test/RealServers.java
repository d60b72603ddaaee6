package nl.nplv.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.server.Kafka;
import nl.nplv.local.server.Postgres;

/** Real PostgreSQL and Kafka on free ports for the tests of one module; data in target, gone with the run. */
public class RealServers implements QuarkusTestResourceLifecycleManager {
    private static final String DATABASE = "under_test";

    private List<AutoCloseable> started = List.of();

    @Override
    public Map<String, String> start() {
        var folder = folder();
        var ports = FreePorts.next(3);
        var postgres = Postgres.start(folder.resolve("postgres"), ports.get(0));
        var kafka = Kafka.start(folder.resolve("kafka"), ports.get(1), ports.get(2));
        started = List.of(kafka, postgres);
        postgres.createDatabase(DATABASE, DATABASE, DATABASE);
        kafka.createTopic(topic(), 3);
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        config.put("quarkus.datasource.username", DATABASE);
        config.put("quarkus.datasource.password", DATABASE);
        config.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        config.putAll(TestTokens.config());
        return config;
    }

    @Override
    public void stop() {
        started.forEach(RealServers::close);
    }

    /** The topic of the service under test, as its own configuration names it. */
    static String topic() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue("nplv.events.topic", String.class);
    }

    private static Path folder() {
        try {
            var target = Files.createDirectories(Path.of("target", "servers"));
            return Files.createTempDirectory(target.toAbsolutePath(), "run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("a test server did not stop", e);
        }
    }
}
