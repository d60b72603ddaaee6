package nl.nplv.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.nplv.local.Platform;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Topics of services, read as a ministry's data team would. */
final class Topic implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, String> consumer;

    private Topic(Platform platform, List<String> names) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, platform.kafka().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(names.stream()
                .flatMap(name -> consumer.partitionsFor(name).stream())
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList());
    }

    static Topic fromStart(Platform platform, String name) {
        var topic = new Topic(platform, List.of(name));
        topic.consumer.seekToBeginning(topic.consumer.assignment());
        return topic;
    }

    /** Only what is published from now on. */
    static Topic fromNow(Platform platform, List<String> names) {
        var topic = new Topic(platform, names);
        topic.consumer.seekToEnd(topic.consumer.assignment());
        topic.consumer.assignment().forEach(topic.consumer::position); // seeking is lazy: here it happens
        return topic;
    }

    /** The next events in the order of publication: at least so many, fewer when they do not come in time. */
    List<PublishedEvent> next(int atLeast, Duration within) {
        return until(found -> found.size() >= atLeast, within).stream()
                .sorted(Comparator.comparingLong(PublishedEvent::sequence))
                .toList();
    }

    /** The events in the order in which a consumer meets them, until there are enough or the time is over. */
    List<PublishedEvent> until(Predicate<List<PublishedEvent>> enough, Duration within) {
        var found = new ArrayList<PublishedEvent>();
        long deadline = System.nanoTime() + within.toNanos();
        while (!enough.test(found) && System.nanoTime() < deadline) {
            var records = consumer.poll(POLL);
            StreamSupport.stream(records.spliterator(), false)
                    .map(ConsumerRecord::value)
                    .map(Json::read)
                    .map(PublishedEvent::new)
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
