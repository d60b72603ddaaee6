package nl.nplv.privacy;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The master key of a compartment, and the one before it for as long as something may still be wrapped by that. */
final class MasterKey {
    private static final int NAME_LENGTH = 16;

    private final SecretKey256 present;
    private final @Nullable SecretKey256 previous;

    MasterKey(SecretKey256 present, @Nullable SecretKey256 previous) {
        this.present = present;
        this.previous = previous;
    }

    /** What the present key is called where it wrapped something. */
    String name() {
        return HexFormat.of().formatHex(present.hash("name of a master key")).substring(0, NAME_LENGTH);
    }

    boolean isChanging() {
        return previous != null;
    }

    /** What stood for the fingerprint key before there was one. */
    SecretKey256 first() {
        return previous == null ? present : previous;
    }

    byte[] wrap(SecretKey256 key, String place) {
        return key.wrappedBy(present, place);
    }

    /**
     * The key that this one, or the one before it, wrapped.
     *
     * @throws IllegalStateException when neither did
     */
    SecretKey256 unwrap(byte[] wrapped, String place) {
        if (previous == null) {
            return new SecretKey256(present.open(wrapped, place));
        }
        try {
            return new SecretKey256(present.open(wrapped, place));
        } catch (IllegalStateException e) {
            return new SecretKey256(previous.open(wrapped, place));
        }
    }
}
