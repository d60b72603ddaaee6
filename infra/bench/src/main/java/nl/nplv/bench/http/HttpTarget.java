package nl.nplv.bench.http;

import java.io.IOException;
import java.util.function.Supplier;
import nl.nplv.bench.load.Target;
import nl.nplv.bench.load.Work;

/**
 * Something that answers on a port.
 *
 * @param requests makes the next request; called by many threads
 * @param status expected of each answer
 */
public record HttpTarget(int port, Supplier<Request> requests, int status) implements Target {
    @Override
    public Work open() throws IOException {
        var connection = new Connection(port);
        return new Work() {
            @Override
            public void once() throws IOException {
                connection.send(requests.get()).mustBe(status);
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }
}
