package nl.nplv.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.nplv.bench.load.Latencies;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A consumer that looks how late events come: from the moment of the change, which is just before its commit, to arrival
 * here. So the commit itself counts as well.
 */
final class EventLag implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, String> consumer;
    private final ObjectMapper json = new ObjectMapper();
    private final Thread thread = Thread.ofPlatform().name("event-lag").daemon().unstarted(this::consume);
    private volatile Latencies lags = new Latencies();
    private volatile boolean running = true;

    EventLag(String servers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // only now is the end looked up
        thread.start();
    }

    /**
     * The lags of the next so many events; what comes after them counts for the next call.
     *
     * @throws IllegalStateException when events are missing for half a minute
     */
    Latencies next(long expected) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (lags.count() < expected) {
            if (System.nanoTime() > deadline || !thread.isAlive()) {
                throw new IllegalStateException(lags.count() + " of " + expected + " events have come");
            }
            thread.join(POLL.dividedBy(20));
        }
        var seen = lags;
        lags = new Latencies();
        return seen;
    }

    @Override
    public void close() {
        running = false;
        join();
        consumer.close();
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void consume() {
        while (running) {
            consumer.poll(POLL).forEach(this::add);
        }
    }

    private void add(ConsumerRecord<String, String> event) {
        try {
            var changed =
                    Instant.parse(json.readTree(event.value()).path("time").textValue());
            lags.addMicros(ChronoUnit.MICROS.between(changed, Instant.now()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a CloudEvent", e);
        }
    }
}
