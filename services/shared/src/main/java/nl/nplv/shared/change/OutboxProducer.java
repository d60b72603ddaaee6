package nl.nplv.shared.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The Kafka producer of the relay. */
@ApplicationScoped
class OutboxProducer {
    static final List<Header> HEADERS = List.of(new RecordHeader(
            "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8)));

    private final String servers;

    OutboxProducer(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    /** A producer that keeps the order and never gives up on a record: a dead broker only delays. */
    Producer<String, String> open() {
        return new ImpatientAtTheEnd(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4"));
    }

    /** On close drops what was not acknowledged: it is in the outbox and will be sent again, in order. */
    private static final class ImpatientAtTheEnd extends KafkaProducer<String, String> {
        ImpatientAtTheEnd(Map<String, Object> config) {
            super(config, new StringSerializer(), new StringSerializer());
        }

        @Override
        public void close() {
            close(Duration.ZERO);
        }
    }
}
