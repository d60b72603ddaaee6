package nl.nplv.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.local.process.ServerFolder;

/** Everything that was ever started in one data folder, found by what lies there. */
record Parts(List<Part> all) {
    static Parts in(Path data) {
        if (!Files.isDirectory(data)) {
            return new Parts(List.of());
        }
        try (Stream<Path> folders = Files.list(data)) {
            return new Parts(folders.filter(Files::isDirectory)
                    .map(ServerFolder::new)
                    .filter(ServerFolder::wasStarted)
                    .map(folder -> new Part(folder.name(), folder))
                    .sorted(Comparator.comparingInt(Part::endOrder).reversed().thenComparing(Part::name))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what lives, users before what they use. */
    void end() {
        var byOrder = all.stream().collect(Collectors.groupingBy(Part::endOrder, TreeMap::new, Collectors.toList()));
        byOrder.values()
                .forEach(parts -> Steps.together(
                        parts.stream().map(part -> (Runnable) part::end).toList()));
    }

    boolean anyAlive() {
        return all.stream().anyMatch(part -> part.state() == Part.State.UP);
    }
}
