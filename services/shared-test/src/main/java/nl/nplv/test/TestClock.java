package nl.nplv.test;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.nplv.shared.time.ClockProducer;
import org.jspecify.annotations.Nullable;

/** The service's clock in tests: the real time, until a test sets a day. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {
    private volatile @Nullable Instant set;

    /** Noon in Amsterdam on that day. */
    public void setTo(String day) {
        set = LocalDate.parse(day).atTime(12, 0).atZone(ClockProducer.AMSTERDAM).toInstant();
    }

    /** That moment, such as {@code 2023-02-28T23:00:00Z}, when a day begins in Amsterdam. */
    public void setToInstant(String moment) {
        set = Instant.parse(moment);
    }

    /** Back to the real time. */
    public void reset() {
        set = null;
    }

    @Override
    public Instant instant() {
        var moment = set;
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ClockProducer.AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
