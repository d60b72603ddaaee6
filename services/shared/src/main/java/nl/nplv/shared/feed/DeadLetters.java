package nl.nplv.shared.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Sets records aside that a feed cannot take in: topic {@code <topic>.<feed>.dead-letter}, key and value as they were, headers
 * that say where from and why. The reason is the kind of fault and no message, since that may quote the data.
 */
@ApplicationScoped
class DeadLetters {
    private final FeedKafka kafka;

    DeadLetters(FeedKafka kafka) {
        this.kafka = kafka;
    }

    /**
     * Sets the record aside and waits until Kafka has it.
     *
     * @throws KafkaException when Kafka does not take it
     */
    void setAside(EventFeed feed, ConsumerRecord<String, String> record, int attempts, Throwable reason) {
        var topic = feed.topic() + "." + feed.name() + ".dead-letter";
        make(topic);
        var letter = new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
        header(letter, "topic", record.topic());
        header(letter, "partition", String.valueOf(record.partition()));
        header(letter, "offset", String.valueOf(record.offset()));
        header(letter, "attempts", String.valueOf(attempts));
        header(letter, "reason", Faults.describe(reason));
        try (var producer = kafka.producer()) {
            producer.send(letter).get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException("the dead letter was not taken", e);
        }
    }

    private void make(String topic) {
        try (var admin = kafka.admin()) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("topic " + topic + " cannot be made", e);
            }
        }
    }

    private static void header(ProducerRecord<String, String> letter, String name, String value) {
        letter.headers().add("dead-letter-" + name, value.getBytes(UTF_8));
    }
}
