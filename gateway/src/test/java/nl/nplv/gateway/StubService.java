package nl.nplv.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service behind the gateway: does what the test says, and otherwise answers with what it was asked. */
final class StubService {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Behaviour behaviour = StubService::echo;

    /** What the service does with one request; throwing breaks the connection. */
    @FunctionalInterface
    interface Behaviour {
        void handle(HttpExchange exchange) throws IOException;
    }

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> behaviour.handle(exchange));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void does(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    void echoes() {
        does(StubService::echo);
    }

    void answers(int status, Map<String, String> headers, String body) {
        does(exchange -> {
            exchange.getRequestBody().readAllBytes();
            headers.forEach(exchange.getResponseHeaders()::add);
            send(exchange, status, body);
        });
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var size = exchange.getRequestBody().readAllBytes().length;
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        var echo = Map.of(
                "method",
                exchange.getRequestMethod(),
                "uri",
                exchange.getRequestURI().toString(),
                "headers",
                headers,
                "bodySize",
                size);
        exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
        send(exchange, 200, JSON.writeValueAsString(echo));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var bodiless = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
            exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
            if (!bodiless) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
