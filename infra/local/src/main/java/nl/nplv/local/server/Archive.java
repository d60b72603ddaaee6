package nl.nplv.local.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the archives in which servers are published. */
final class Archive {
    private static final int OWNER_EXECUTES = 0100;

    private Archive() {}

    static void unpackXz(InputStream archive, Path folder) throws IOException {
        unpack(new XZCompressorInputStream(new BufferedInputStream(archive)), folder, 0);
    }

    /** Without the archive's single top folder. */
    static void unpackGzipContents(InputStream archive, Path folder) throws IOException {
        unpack(new GzipCompressorInputStream(new BufferedInputStream(archive)), folder, 1);
    }

    private static void unpack(InputStream stream, Path folder, int levelsDropped) throws IOException {
        try (var tar = new TarArchiveInputStream(stream)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() > levelsDropped) {
                    write(tar, entry, inside(folder, name.subpath(levelsDropped, name.getNameCount())));
                }
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, file);
            if ((entry.getMode() & OWNER_EXECUTES) != 0 && !file.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + file + " executable");
            }
        }
    }

    private static Path inside(Path folder, Path name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("archive entry points outside its folder: " + name);
        }
        return file;
    }
}
