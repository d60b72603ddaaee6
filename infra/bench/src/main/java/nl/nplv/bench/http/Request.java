package nl.nplv.bench.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A request as it goes over the wire. */
public final class Request {
    private static final String END = "\r\n";

    private final byte[] bytes;

    private Request(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A public read. */
    public static Request get(String pathAndQuery) {
        return new Request(bytes("GET " + pathAndQuery + " HTTP/1.1" + END + "Host: localhost" + END + END));
    }

    /** A creation with a token and a key of its own. */
    public static Request post(String path, String token, String json) {
        var body = bytes(json);
        var head = bytes("POST " + path + " HTTP/1.1" + END
                + "Host: localhost" + END
                + "Authorization: Bearer " + token + END
                + "Idempotency-Key: " + UUID.randomUUID() + END
                + "Content-Type: application/json" + END
                + "Content-Length: " + body.length + END + END);
        return new Request(joined(head, body));
    }

    /** A post of somebody without a token, under this key. */
    public static Request postAnonymously(String path, String key, String json) {
        var body = bytes(json);
        var head = bytes("POST " + path + " HTTP/1.1" + END
                + "Host: localhost" + END
                + "Idempotency-Key: " + key + END
                + "Content-Type: application/json" + END
                + "Content-Length: " + body.length + END + END);
        return new Request(joined(head, body));
    }

    /** A step of a resource, whatever its version. */
    public static Request put(String path, String token) {
        return new Request(bytes("PUT " + path + " HTTP/1.1" + END
                + "Host: localhost" + END
                + "Authorization: Bearer " + token + END
                + "If-Match: *" + END
                + "Content-Length: 0" + END + END));
    }

    private static byte[] joined(byte[] head, byte[] body) {
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    /** A step that takes no body, at this version of the resource. */
    public static Request put(String path, String token, String version) {
        return new Request(bytes("PUT " + path + " HTTP/1.1" + END
                + "Host: localhost" + END
                + "Authorization: Bearer " + token + END
                + "If-Match: " + version + END
                + "Content-Length: 0" + END + END));
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
