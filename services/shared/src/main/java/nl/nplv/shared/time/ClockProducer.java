package nl.nplv.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of a service: Europe/Amsterdam, since legal days begin and end there. */
public class ClockProducer {
    /** Zone in which "today" is meant (DOMAIN, conventions). */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(AMSTERDAM);
    }
}
