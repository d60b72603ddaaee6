package nl.nplv.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.test.contract.PublishedSchema;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the service's topic from the start, as a ministry's data team would. */
public final class PublishedEvents {
    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedEvents() {}

    /** The events of one aggregate once there are at least so many; fails when they do not come. */
    public static List<JsonNode> about(UUID aggregateId, int atLeast) {
        var found = new ArrayList<JsonNode>();
        try (var consumer = consumer()) {
            var end = System.nanoTime() + DEADLINE.toNanos();
            while (found.size() < atLeast && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(aggregateId.toString())) {
                        found.add(json(record.value()));
                    }
                });
            }
        }
        if (found.size() < atLeast) {
            throw new AssertionError("expected " + atLeast + " events about " + aggregateId + ", got " + found);
        }
        return found;
    }

    /** The types of the events of one aggregate, in order, each without context and version. */
    public static List<String> typesAbout(UUID aggregateId, int atLeast) {
        return about(aggregateId, atLeast).stream()
                .map(event -> event.path("type").asText().replaceAll("^.*\\.([a-z0-9-]+)\\.v1$", "$1"))
                .toList();
    }

    private static KafkaConsumer<String, String> consumer() {
        var config = ConfigProvider.getConfig();
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        config.getValue("kafka.bootstrap.servers", String.class),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(config.getValue("nplv.events.topic", String.class)).stream()
                .map(part -> new org.apache.kafka.common.TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static JsonNode json(String text) {
        try {
            var event = JSON.readTree(text);
            PublishedSchema.mustFit(event);
            return event;
        } catch (JsonProcessingException e) {
            throw new AssertionError("an event that is not JSON: " + text, e);
        }
    }
}
