package nl.nplv.e2e;

import java.util.Map;
import nl.nplv.local.Platform;

/** Moves the clock of a service: it is ended, and starts again at another moment, as after a standstill of years. */
final class ServiceClock {
    private final Platform platform;

    ServiceClock(Platform platform) {
        this.platform = platform;
    }

    /**
     * Returns when the service is ready.
     *
     * @param moment RFC 3339; from there its clock runs on
     */
    void startAt(String service, String moment) {
        platform.restartService(service, Map.of("NPLV_CLOCK_STARTS_AT", moment, "NPLV_TIMERS_EVERY", "1s"));
    }

    /** Back to the clock of this machine. */
    void startNow(String service) {
        platform.restartService(service, Map.of("NPLV_CLOCK_STARTS_AT", "", "NPLV_TIMERS_EVERY", ""));
    }
}
