package nl.nplv.local.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import nl.nplv.local.process.LocalFault;

/**
 * A service as Quarkus built it.
 *
 * @param folder with {@code quarkus-run.jar}
 */
record Application(Path folder) {
    /** Below this size a file is our own code or configuration; above it, a library whose name holds its version. */
    private static final long READ_UP_TO_BYTES = 3_000_000;

    /** Changes when a file of the application does, whatever its date. */
    String id() {
        var digest = Digest.sha256();
        try {
            for (var file : files()) {
                add(digest, file);
            }
        } catch (IOException e) {
            throw new LocalFault("Cannot read " + folder, e);
        }
        return Digest.text(digest.digest());
    }

    /** A copy to run from: the next build may rewrite the original while the service runs. */
    Path copiedTo(Path target) {
        try {
            MadeOnce.delete(target);
            for (var file : files()) {
                var copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.resolve("..").normalize());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return target;
        } catch (IOException e) {
            throw new LocalFault("Cannot copy " + folder + " to " + target + ", check the free disk space", e);
        }
    }

    private void add(MessageDigest digest, Path file) throws IOException {
        var size = Files.size(file);
        digest.update((folder.relativize(file) + " " + size + "\n").getBytes(StandardCharsets.UTF_8));
        if (size <= READ_UP_TO_BYTES) {
            digest.update(Files.readAllBytes(file));
        }
    }

    private List<Path> files() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
