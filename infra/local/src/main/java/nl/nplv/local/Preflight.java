package nl.nplv.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.nplv.local.process.LocalFault;

/** What must be so before anything is started. */
final class Preflight {
    static final long DISK_BYTES = 2_000_000_000L;
    private static final int OLDEST_JAVA = 21;

    private Preflight() {}

    static void check(Path data) {
        java(Runtime.version().feature());
        try {
            Files.createDirectories(data);
            disk(data, Files.getFileStore(data).getUsableSpace());
        } catch (IOException e) {
            throw new LocalFault("Cannot write in " + data + ", check its owner", e);
        }
    }

    static void java(int version) {
        if (version < OLDEST_JAVA) {
            throw new LocalFault("Java " + version + " is too old: install a JDK 21 or newer and set JAVA_HOME to it");
        }
    }

    static void disk(Path data, long usableBytes) {
        if (usableBytes < DISK_BYTES) {
            throw new LocalFault("Only %.1f GB of disk is free for %s, and the platform needs 2 GB: free some space"
                    .formatted(usableBytes / 1e9, data));
        }
    }
}
