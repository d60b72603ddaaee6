package nl.nplv.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import nl.nplv.local.process.FreePorts;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.ServerFolder;
import nl.nplv.local.process.ServerProcess;

/** What must be so before anything is started. */
final class Preflight {
    static final long DISK_BYTES = 2_000_000_000L;
    private static final int OLDEST_JAVA = 21;

    private Preflight() {}

    static void check(PlatformOptions options) {
        java(Runtime.version().feature());
        writable(options.data());
        ports(options);
    }

    private static void writable(Path data) {
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

    /** All at once, before anything starts: whoever frees one port wants to know of the other. */
    private static void ports(PlatformOptions options) {
        var ports = options.ports();
        var needed = new LinkedHashMap<String, Integer>();
        needed.put("postgres", ports.postgres());
        needed.put("kafka", ports.kafka());
        needed.put("keycloak", ports.keycloak());
        options.services().forEach(service -> needed.put(service, ports.of(service)));
        var taken = needed.entrySet().stream()
                .filter(part -> ServerProcess.running(part.getKey(), folder(options, part.getKey()))
                        .isEmpty())
                .filter(part -> FreePorts.inUse(part.getValue()))
                .map(part -> FreePorts.taken(part.getValue(), part.getKey()))
                .toList();
        if (!taken.isEmpty()) {
            throw new LocalFault(String.join("\n", taken));
        }
    }

    private static ServerFolder folder(PlatformOptions options, String part) {
        return new ServerFolder(options.data().resolve(part));
    }

    static void disk(Path data, long usableBytes) {
        if (usableBytes < DISK_BYTES) {
            throw new LocalFault("Only %.1f GB of disk is free for %s, and the platform needs 2 GB: free some space"
                    .formatted(usableBytes / 1e9, data));
        }
    }
}
