package nl.nplv.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The look of every document, on screen and on paper. */
final class Stylesheet {
    /** For every medium; as much of CSS as the PDF renderer knows. */
    static final String DOCUMENT = read("document.css");

    /** For screens only, and dark ones. */
    static final String SCREEN = read("screen.css");

    private Stylesheet() {}

    /** As a Content-Security-Policy names a style element that holds the text. */
    static String source(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(text.getBytes(UTF_8))) + "'";
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(Stylesheet.class.getResourceAsStream("/documents/" + name), name)) {
            return new String(file.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
