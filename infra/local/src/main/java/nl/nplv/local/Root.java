package nl.nplv.local;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.nplv.local.process.LocalFault;

/** Top folder of the code base, given by the system property {@code nplv.root}. */
public final class Root {
    private Root() {}

    public static Path path() {
        var root = Path.of(System.getProperty("nplv.root", "")).toAbsolutePath().normalize();
        if (!Files.isDirectory(root.resolve("infra/local"))) {
            throw new LocalFault("nplv.root is " + root + ", which is not the top folder: run through make");
        }
        return root;
    }

    /** Something this module's build made, such as the libraries of Kafka. */
    public static Path built(String name) {
        var path = path().resolve("infra/local/target").resolve(name);
        if (!Files.exists(path)) {
            throw new LocalFault(path + " is missing: run mvn package -DskipTests -pl infra/local");
        }
        return path;
    }
}
