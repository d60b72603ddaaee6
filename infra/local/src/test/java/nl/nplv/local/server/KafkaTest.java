package nl.nplv.local.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.LocalFault;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {
    private static final String TOPIC = "nplv.areas.v1";

    @TempDir
    Path home;

    private final List<Integer> ports = FreePorts.next(2);

    @Test
    void an_acknowledged_event_survives_kill_9_in_a_topic_kept_for_ever() throws Exception {
        var kafka = Kafka.start(home, ports.get(0), ports.get(1));
        kafka.createTopic(TOPIC, 2);
        kafka.createTopic(TOPIC, 2);
        send(kafka, "kept");

        kafka.kill();

        try (var again = Kafka.start(home, ports.get(0), ports.get(1))) {
            assertThat(first(again)).isEqualTo("kept");
            assertThat(retention(again)).isEqualTo("-1");
        }
    }

    @Test
    void a_port_in_use_is_one_clear_line() throws Exception {
        try (var other = new ServerSocket(ports.get(0), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Kafka.start(home, other.getLocalPort(), ports.get(1)))
                    .isInstanceOf(LocalFault.class)
                    .hasMessageStartingWith("Port " + other.getLocalPort() + ", needed by Kafka, is in use");
        }
    }

    private static void send(Kafka kafka, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", value)).get();
        }
    }

    private static String first(Kafka kafka) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static String retention(Kafka kafka) throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            var config = admin.describeConfigs(List.of(topic)).values().get(topic);
            return requireNonNull(config).get().get("retention.ms").value();
        }
    }
}
