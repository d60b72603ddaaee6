package nl.nplv.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.ServerFolder;

/** The broker's server.properties. */
final class BrokerProperties {
    private BrokerProperties() {}

    static Path data(ServerFolder folder) {
        return folder.resolve("data");
    }

    static Path write(ServerFolder folder, int port, int controllerPort) {
        var file = folder.resolve("server.properties");
        try {
            Files.createDirectories(data(folder));
            Files.writeString(file, text(data(folder), port, controllerPort));
            return file;
        } catch (IOException e) {
            throw new LocalFault("Cannot write " + file, e);
        }
    }

    private static String text(Path data, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                # one broker: one copy, and small internal topics
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # a killed broker may come back once its old session is over
                broker.session.timeout.ms=4000
                broker.heartbeat.interval.ms=1000
                log.cleaner.dedupe.buffer.size=4194304
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, data);
    }
}
