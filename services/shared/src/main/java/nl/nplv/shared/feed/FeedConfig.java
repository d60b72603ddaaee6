package nl.nplv.shared.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How feeds behave when something fails. */
@ConfigMapping(prefix = "nplv.feeds")
interface FeedConfig {
    /** How often an event is tried before it is set aside. */
    @WithDefault("5")
    int attempts();

    /** Pause after the first failure; doubles with each that follows. */
    @WithDefault("PT0.1S")
    Duration firstPause();

    /** Longest pause. */
    @WithDefault("PT10S")
    Duration longestPause();

    /** A feed that has failed for longer shows in /health/well. */
    @WithDefault("PT30S")
    Duration toleratedFailure();
}
