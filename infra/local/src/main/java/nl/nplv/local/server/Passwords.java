package nl.nplv.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.nplv.local.process.LocalFault;

/** Random passwords and keys, each in a file that only its owner reads. */
public final class Passwords {
    private static final int BYTES = 18;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** The password in the file, made at the first call. */
    public static String in(Path file) {
        return in(file, BYTES);
    }

    /** The key of 256 bits in the file, in hexadecimal digits, made at the first call. */
    public static String keyIn(Path file) {
        return in(file, KEY_BYTES);
    }

    private static String in(Path file, int bytes) {
        try {
            if (!Files.exists(file)) {
                write(file, random(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LocalFault("Cannot read or write " + file, e);
        }
    }

    /** 144 random bits in hexadecimal digits, which need no quoting anywhere. */
    public static String random() {
        return random(BYTES);
    }

    private static String random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a file that is whole at once and readable by its owner only. */
    public static void write(Path file, String secret) throws IOException {
        var folder = file.toAbsolutePath().resolve("..").normalize();
        Files.createDirectories(folder);
        var part = Files.createTempFile(
                folder,
                ".secret",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, secret + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
