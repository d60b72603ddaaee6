package nl.nplv.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to the gateway without a client library's good manners. */
final class RawCall implements AutoCloseable {

    private final Socket socket;

    RawCall() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(20_000);
    }

    /** Sends one request without a body and reads all there is until the gateway closes. */
    static String answerTo(String requestLine, String... headers) throws IOException {
        try (var call = new RawCall()) {
            call.send(requestLine, headers);
            return call.rest();
        }
    }

    void send(String requestLine, String... headers) throws IOException {
        var head = new StringBuilder(requestLine).append(" HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        out().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    String rest() throws IOException {
        return new String(in().readAllBytes(), StandardCharsets.UTF_8);
    }

    OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
