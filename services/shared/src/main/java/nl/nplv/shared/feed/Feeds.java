package nl.nplv.shared.feed;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Runs the service's feeds: starts and stops them, replays them, and measures how they fare. */
@ApplicationScoped
public class Feeds {
    private static final Logger LOG = Logger.getLogger(Feeds.class);

    private final List<FeedReader> readers;
    private final Intake intake;

    Feeds(@All List<EventFeed> feeds, Intake intake, DeadLetters deadLetters, FeedKafka kafka, FeedConfig config) {
        this.readers = feeds.stream()
                .map(feed -> new FeedReader(feed, intake, deadLetters, kafka, config))
                .toList();
        this.intake = intake;
    }

    void start(@Observes StartupEvent event, MeterRegistry metrics) {
        readers.forEach(reader -> register(reader, metrics));
        readers.forEach(FeedReader::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (var reader : readers) {
            reader.stop();
        }
    }

    /**
     * Empties the feed's read model and builds it again from the first event, on all replicas together; the same events make
     * the same read model. Returns when it is empty; {@code nplv.feed.lag} tells when it is full.
     *
     * @param feed its name
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND when there is no such feed
     */
    public FeedView replay(String feed) {
        var found = readers.stream()
                .filter(reader -> reader.feed().name().equals(feed))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("no feed " + feed));
        intake.startAgain(found.feed());
        LOG.infof("feed starts again feed=%s", feed);
        return FeedView.of(found);
    }

    /** All feeds of the service and how far they are. */
    public List<FeedView> all() {
        return readers.stream().map(FeedView::of).toList();
    }

    List<FeedReader> readers() {
        return readers;
    }

    private static void register(FeedReader reader, MeterRegistry metrics) {
        var name = reader.feed().name();
        Gauge.builder("nplv.feed.lag", reader.progress(), FeedProgress::lag)
                .tag("feed", name)
                .description("Events on the topic that were not read yet")
                .register(metrics);
        FunctionCounter.builder("nplv.feed.dead.letters", reader.progress(), FeedProgress::setAside)
                .tag("feed", name)
                .description("Events that were set aside")
                .register(metrics);
    }
}
