package nl.nplv.bench.load;

import java.io.IOException;

/** What one client does over and over; used by one thread at a time. */
@FunctionalInterface
public interface Work extends AutoCloseable {
    /**
     * Does it once and waits for the outcome.
     *
     * @throws Exception when it was refused or went wrong, which ends the measurement: half a result misleads
     */
    void once() throws Exception;

    @Override
    default void close() throws IOException {}
}
