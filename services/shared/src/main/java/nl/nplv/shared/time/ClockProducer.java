package nl.nplv.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The one clock of a service: Europe/Amsterdam, since legal days begin and end there. */
public class ClockProducer {
    /** Zone in which "today" is meant (DOMAIN, conventions). */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final Logger LOG = Logger.getLogger(ClockProducer.class);

    /** The real time; or, to play a scenario of another year, one that starts at a given moment and runs on. */
    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "nplv.clock.starts-at") Optional<Instant> startsAt) {
        var real = Clock.system(AMSTERDAM);
        return startsAt.map(start -> shifted(real, start)).orElse(real);
    }

    private static Clock shifted(Clock real, Instant start) {
        LOG.warnf("the clock is not real: it starts at %s", start);
        return Clock.offset(real, Duration.between(real.instant(), start));
    }
}
