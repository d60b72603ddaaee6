package nl.nplv.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.nplv.local.process.LocalFault;

/** Random passwords, each in a file that only its owner reads. */
public final class Passwords {
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** The password in the file, made at the first call. */
    public static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LocalFault("Cannot read or write " + file, e);
        }
    }

    /** 144 random bits in hexadecimal digits, which need no quoting anywhere. */
    public static String random() {
        var bytes = new byte[BYTES];
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
