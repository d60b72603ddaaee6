package nl.nplv.sample;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** "Another service" that publishes what moves on accounts. */
final class Elsewhere implements AutoCloseable {
    static final String TOPIC = "nplv.elsewhere.v1";

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Topic.servers(), ProducerConfig.ACKS_CONFIG, "all"),
            new StringSerializer(),
            new StringSerializer());

    static String event(String name, UUID account, int version) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:nld:oin:00000004003214345001:systeem:elsewhere",
                 "type": "nl.leefbaarheid-veiligheid.elsewhere.%s.v1", "subject": "%s", "time": "2026-11-24T09:30:00Z",
                 "aggregateversion": %d, "data": {"amount": "%d.10", "version": %d}}""".formatted(UUID.randomUUID(), name, account, version, version, version);
    }

    void publish(UUID account, @Nullable String value) throws InterruptedException, ExecutionException {
        producer.send(new ProducerRecord<>(TOPIC, account.toString(), value)).get();
    }

    /** Events with versions from first to last. */
    void moved(UUID account, int first, int last) throws InterruptedException, ExecutionException {
        for (int version = first; version <= last; version++) {
            publish(account, event("money-moved", account, version));
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
