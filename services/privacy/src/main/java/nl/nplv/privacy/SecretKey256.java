package nl.nplv.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A 256-bit key: AES-256-GCM with a random nonce, and HMAC-SHA-256. What it seals is bound to a place, and opens nowhere else. */
final class SecretKey256 {
    static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** First byte of what is sealed, so that another cipher can follow without guessing. */
    private static final byte FORMAT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    SecretKey256(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        this.key = key.clone();
    }

    static SecretKey256 random() {
        return new SecretKey256(randomBytes(BYTES));
    }

    /** The content, encrypted and authenticated together with the place it belongs to. */
    byte[] seal(byte[] content, String place) {
        var nonce = randomBytes(NONCE_BYTES);
        var encrypted = run(Cipher.ENCRYPT_MODE, nonce, place, content);
        return ByteBuffer.allocate(1 + NONCE_BYTES + encrypted.length)
                .put(FORMAT)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /**
     * The content.
     *
     * @throws IllegalStateException when it was sealed with another key, for another place, or was changed
     */
    byte[] open(byte[] sealed, String place) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != FORMAT) {
            throw new IllegalStateException("this was not sealed here");
        }
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, place, Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length));
    }

    /** The key under another key. */
    byte[] wrappedBy(SecretKey256 master, String place) {
        return master.seal(key, place);
    }

    /** Keyed hash: the same text gives the same value, and nobody without the key can try texts. */
    byte[] hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private byte[] run(int mode, byte[] nonce, String place, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this was sealed with another key or for another place, or was changed", e);
        }
    }

    private static byte[] randomBytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
