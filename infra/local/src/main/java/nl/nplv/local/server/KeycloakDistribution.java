package nl.nplv.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.local.Root;
import nl.nplv.local.process.LocalFault;
import nl.nplv.local.process.Programs;

/** The published Keycloak, unpacked and built once for PostgreSQL; started from here by every platform. */
final class KeycloakDistribution {
    /** Fixed at build time. */
    private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=true");

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private KeycloakDistribution() {}

    static Path built() {
        var archive = archive();
        var version = archive.getFileName().toString().replaceAll("[^0-9]*([0-9.]+)\\.tar\\.gz", "$1");
        return MadeOnce.folder(Root.path().resolve(".local/dist/keycloak-" + version), folder -> {
            try (var content = Files.newInputStream(archive)) {
                Archive.unpackGzipContents(content, folder);
            }
            build(folder);
        });
    }

    /** Makes the folder a home of Keycloak: the programs are shared, data and imports are its own. */
    static void linkInto(Path home) {
        var distribution = built();
        try {
            for (var name : SHARED) {
                Files.deleteIfExists(home.resolve(name));
                Files.createSymbolicLink(home.resolve(name), distribution.resolve(name));
            }
        } catch (IOException e) {
            throw new LocalFault("Cannot link Keycloak into " + home, e);
        }
    }

    private static Path archive() {
        try (var files = Files.list(Root.built("keycloak"))) {
            return files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new LocalFault("No Keycloak archive in infra/local/target/keycloak: run make"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void build(Path folder) throws IOException {
        var command = new ArrayList<>(List.of(folder.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        var log = Path.of(folder + ".log");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA", Programs.java());
        var process = builder.start();
        try {
            if (process.waitFor() != 0) {
                throw new LocalFault("Keycloak could not be built, see " + log, Files.readAllLines(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while Keycloak was built", e);
        }
    }
}
