package nl.nplv.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;
import nl.nplv.local.process.LocalFault;

/** Deletes the contents of a data folder. */
final class Wipe {
    private Wipe() {}

    /** The folder and all in it. */
    static void all(Path folder) {
        delete(folder, path -> true);
    }

    /** All in the folder, but not the folder itself nor what is named. */
    static void allBut(Path folder, Path kept) {
        var keep = folder.resolve(kept);
        delete(folder, path -> !path.startsWith(keep) && !path.equals(folder));
    }

    private static void delete(Path folder, Predicate<Path> which) {
        try (var paths = Files.walk(folder)) {
            for (var path :
                    paths.filter(which).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new LocalFault("Cannot delete all of " + folder + ", check its owner", e);
        }
    }
}
