package nl.nplv.executionplans.known;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.test.contract.PublishedSchema;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Many events of another service at once; each alone would open a connection to the broker. */
record Foreign(String name, UUID subject, long version, Map<String, Object> data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static void publish(String topic, String context, List<Foreign> events) {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer())) {
            var sent = events.stream()
                    .map(event -> producer.send(event.record(topic, context)))
                    .toList();
            for (var acknowledged : sent) {
                assertThat(acknowledged.get().hasOffset()).isTrue();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not published", e);
        }
    }

    private ProducerRecord<String, String> record(String topic, String context) {
        var told = envelope(context);
        PublishedSchema.mustFit(told);
        return new ProducerRecord<>(topic, subject.toString(), told.toString());
    }

    private JsonNode envelope(String context) {
        var event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", Ids.next().toString())
                .put("source", "urn:nld:oin:00000004003214345001:systeem:" + context)
                .put("type", "nl.leefbaarheid-veiligheid." + context + "." + name + ".v1")
                .put("subject", subject.toString())
                .put("time", "2024-03-01T12:00:00Z")
                .put("datacontenttype", "application/json")
                .put("aggregateversion", version);
        ObjectNode told = JSON.valueToTree(data);
        told.putObject("actor")
                .put("organisation", "VRO")
                .put("tier", "national")
                .put("role", "NAT");
        told.put("version", version);
        event.set("data", told);
        return event;
    }
}
