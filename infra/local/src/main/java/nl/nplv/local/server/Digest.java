package nl.nplv.local.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names of contents. */
final class Digest {
    private static final int BYTES = 8;

    private Digest() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(String text) {
        return text(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
