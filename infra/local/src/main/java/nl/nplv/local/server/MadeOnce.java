package nl.nplv.local.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import nl.nplv.local.process.LocalFault;

/** Folders made once and shared by every platform of this checkout, such as unpacked servers. */
final class MadeOnce {
    /** Fills an empty folder. */
    interface Maker {
        void fill(Path folder) throws IOException;
    }

    private MadeOnce() {}

    /**
     * The folder, made now if it does not exist. It appears whole or not at all: a run killed half-way leaves only a
     * {@code .part} folder, which the next run throws away. Parallel callers, also in other processes, wait.
     */
    static synchronized Path folder(Path target, Maker maker) {
        try {
            Files.createDirectories(parentOf(target));
            try (var channel = FileChannel.open(
                            sibling(target, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(target)) {
                    make(target, maker);
                }
            }
            return target;
        } catch (IOException e) {
            throw new LocalFault("Cannot make " + target + ", check the free disk space and the folder's owner", e);
        }
    }

    private static void make(Path target, Maker maker) throws IOException {
        var part = sibling(target, ".part");
        delete(part);
        Files.createDirectories(part);
        maker.fill(part);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Path sibling(Path target, String suffix) {
        return parentOf(target).resolve(target.getFileName() + suffix);
    }

    private static Path parentOf(Path target) {
        return target.toAbsolutePath().resolve("..").normalize();
    }
}
