package nl.nplv.shared.feed;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows a feed that fails as wellness and not as readiness: the service still answers, with what it knew. */
@Wellness
@ApplicationScoped
class FeedHealth implements HealthCheck {
    private final Feeds feeds;
    private final FeedConfig config;

    FeedHealth(Feeds feeds, FeedConfig config) {
        this.feeds = feeds;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("feeds").up();
        for (var reader : feeds.readers()) {
            var failing = reader.progress().failingFor();
            answer.withData(reader.feed().name() + ".failingSeconds", failing.toSeconds());
            answer.withData(reader.feed().name() + ".lag", reader.progress().lag());
            if (failing.compareTo(config.toleratedFailure()) > 0) {
                answer.down();
            }
        }
        return answer.build();
    }
}
