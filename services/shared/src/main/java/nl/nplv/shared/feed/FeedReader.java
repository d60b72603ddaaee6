package nl.nplv.shared.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads one feed's topic on its own thread, at least once: offsets are committed after the transactions, and the inbox skips
 * what comes again. An event that fails is set aside after some attempts; while database or broker is away nothing is set
 * aside, the reader starts again from the committed offsets until both answer.
 */
final class FeedReader {
    private static final Logger LOG = Logger.getLogger(FeedReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long STOP_WITHIN_MILLIS = 10_000;

    private final EventFeed feed;
    private final Intake intake;
    private final DeadLetters deadLetters;
    private final FeedKafka kafka;
    private final Backoff backoff;
    private final int attempts;
    private final FeedProgress progress = new FeedProgress();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    FeedReader(EventFeed feed, Intake intake, DeadLetters deadLetters, FeedKafka kafka, FeedConfig config) {
        this.feed = feed;
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.kafka = kafka;
        this.backoff = new Backoff(config.firstPause(), config.longestPause());
        this.attempts = config.attempts();
        this.thread = Thread.ofPlatform().name("feed-" + feed.name()).daemon().unstarted(this::run);
    }

    EventFeed feed() {
        return feed;
    }

    FeedProgress progress() {
        return progress;
    }

    void start() {
        thread.start();
    }

    /** Ends after the event at hand. */
    void stop() throws InterruptedException {
        stopped.countDown();
        thread.join(STOP_WITHIN_MILLIS);
    }

    private void run() {
        for (int failures = 0; running(); ) {
            try {
                follow(intake.generation(feed));
                failures = 0;
            } catch (WakeupException e) {
                LOG.debugf("feed stops feed=%s", feed.name());
            } catch (RuntimeException e) {
                progress.failing();
                failures++;
                LOG.errorf(
                        "feed interrupted feed=%s topic=%s failures=%d fault=%s; started again",
                        feed.name(), feed.topic(), failures, Faults.describe(e));
                waitQuietly(backoff.after(failures));
            }
        }
    }

    /** Reads until the service stops or a replay starts a new generation. */
    private void follow(long generation) {
        try (var consumer = kafka.consumer(feed, generation)) {
            consumer.subscribe(List.of(feed.topic()));
            LOG.infof("feed follows feed=%s topic=%s generation=%d", feed.name(), feed.topic(), generation);
            while (running() && intake.generation(feed) == generation) {
                var records = consumer.poll(POLL);
                records.forEach(record -> takeIn(record, generation));
                if (!records.isEmpty()) {
                    consumer.commitSync();
                }
                report(consumer);
            }
        }
    }

    private void takeIn(ConsumerRecord<String, String> record, long generation) {
        for (int attempt = 1; ; attempt++) {
            try {
                intake.take(feed, generation, ReceivedEvent.parse(record.value()));
                return;
            } catch (RuntimeException e) {
                if (!intake.databaseAnswers()) {
                    throw e;
                }
                if (attempt >= attempts) {
                    setAside(record, attempt, e);
                    return;
                }
                pause(backoff.after(attempt));
            }
        }
    }

    private void setAside(ConsumerRecord<String, String> record, int attempt, RuntimeException fault) {
        deadLetters.setAside(feed, record, attempt, fault);
        progress.oneSetAside();
        LOG.errorf(
                "event set aside feed=%s topic=%s partition=%d offset=%d attempts=%d fault=%s",
                feed.name(), record.topic(), record.partition(), record.offset(), attempt, Faults.describe(fault));
    }

    private void report(KafkaConsumer<String, String> consumer) {
        if (BrokerTouch.of(consumer)) {
            progress.well(consumer.assignment().stream()
                    .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                    .sum());
        } else {
            progress.failing();
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void pause(Duration pause) {
        waitQuietly(pause);
        if (!running()) {
            throw new WakeupException();
        }
    }

    private void waitQuietly(Duration pause) {
        try {
            stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
