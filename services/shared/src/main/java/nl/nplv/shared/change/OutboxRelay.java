package nl.nplv.shared.change;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.nplv.shared.event.EventTypes;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes recorded events to Kafka: at least once, in order per aggregate (docs/adr/0001). Every replica runs one, the one
 * that holds the lock in the database publishes, another takes over when it dies.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long IDLE_MILLIS = 50;
    private static final long RETRY_MILLIS = 500;

    private final AgroalDataSource database;
    private final OutboxProducer producers;
    private final EventTypes types;
    private final String topic;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile boolean running = true;

    OutboxRelay(
            AgroalDataSource database,
            OutboxProducer producers,
            EventTypes types,
            @ConfigProperty(name = "nplv.events.topic") String topic) {
        this.database = database;
        this.producers = producers;
        this.types = types;
        this.topic = topic;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(5_000);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changes.Recorded committed) {
        work.release();
    }

    private void run() {
        while (running) {
            try (var outbox = new OutboxTable(database.getConnection())) {
                if (outbox.lock()) {
                    publishFrom(outbox);
                }
                pause(RETRY_MILLIS);
            } catch (SQLException | ExecutionException | RuntimeException e) {
                // whatever it was: a relay that ends is never started again
                retryAfter(e);
            }
        }
    }

    private void retryAfter(Exception fault) {
        if (running) {
            LOG.errorf(fault, "relay failed topic=%s; retried", topic);
            pause(RETRY_MILLIS);
        }
    }

    private void publishFrom(OutboxTable outbox) throws SQLException, ExecutionException {
        try (var producer = producers.open()) {
            LOG.infof("relay leads topic=%s", topic);
            while (running) {
                outbox.sequenceNext(BATCH);
                var events = outbox.unpublished(BATCH);
                if (events.isEmpty()) {
                    pause(IDLE_MILLIS);
                } else {
                    send(producer, events);
                    outbox.published(events.getLast().sequence());
                }
            }
        }
    }

    /** Waits until all are acknowledged: the next batch must not overtake a failed one. */
    private void send(Producer<String, String> producer, List<OutboxEvent> events) throws ExecutionException {
        var sent = new ArrayList<Future<?>>(events.size());
        for (var event : events) {
            sent.add(producer.send(new ProducerRecord<>(
                    topic, null, event.aggregateId().toString(), event.cloudEvent(types), OutboxProducer.HEADERS)));
        }
        try {
            for (var acknowledged : sent) {
                acknowledged.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    private void pause(long millis) {
        try {
            if (work.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
