package nl.nplv.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** All that is on a topic now, in the order of its partitions. */
public final class Topic {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Topic() {}

    static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    static boolean exists(String topic) {
        try (var consumer = consumer()) {
            return consumer.listTopics().containsKey(topic);
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers()),
                new StringDeserializer(),
                new StringDeserializer());
    }

    static KafkaConsumer<String, String> reader(String topic) {
        var consumer = consumer();
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        return consumer;
    }

    /** With what was delivered again. */
    public static List<ConsumerRecord<String, String>> records(String topic) {
        try (var consumer = reader(topic)) {
            var partitions = consumer.assignment();
            var ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Events in the order of the topic without those delivered again, as the consumer contract asks. */
    static List<JsonNode> events(String topic) {
        var events = new LinkedHashMap<String, JsonNode>();
        records(topic).stream()
                .map(record -> json(record.value()))
                .forEach(event -> events.putIfAbsent(event.path("id").asText(), event));
        return List.copyOf(events.values());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
