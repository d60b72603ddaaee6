package nl.nplv.local;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.nplv.local.process.ServerProcess;

/** What runs, what does not, and why not. */
record StatusTable(List<Part> parts) {
    private static final String ROW = "%-24s %-5s %8s %6s %9s";
    private static final int TAIL_LINES = 12;
    private static final double MIB = 1024.0 * 1024.0;

    Stream<String> lines() {
        if (parts.isEmpty()) {
            return Stream.of("Nothing was ever started here: run make up");
        }
        return Stream.of(
                        Stream.of(ROW.formatted("", "", "PID", "PORT", "PSS MiB")),
                        parts.stream().map(StatusTable::row),
                        Stream.of(ROW.formatted("together", "", "", "", mib(total()))),
                        parts.stream()
                                .filter(part -> part.state() == Part.State.DIED)
                                .flatMap(StatusTable::obituary))
                .flatMap(lines -> lines);
    }

    private static String row(Part part) {
        var process = part.process();
        return ROW.formatted(
                part.name(),
                part.state(),
                process.map(ServerProcess::pid).map(String::valueOf).orElse(""),
                process.map(ServerProcess::port).map(String::valueOf).orElse(""),
                mib(memory(part)));
    }

    private OptionalLong total() {
        var sizes = parts.stream()
                .map(StatusTable::memory)
                .filter(OptionalLong::isPresent)
                .toList();
        return sizes.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        sizes.stream().mapToLong(OptionalLong::getAsLong).sum());
    }

    private static OptionalLong memory(Part part) {
        return part.process().map(process -> Memory.of(process.pid())).orElse(OptionalLong.empty());
    }

    private static String mib(OptionalLong bytes) {
        return bytes.isPresent() ? "%.0f".formatted(bytes.getAsLong() / MIB) : "";
    }

    private static Stream<String> obituary(Part part) {
        var heading = part.name() + " died; make up starts it again. The end of "
                + part.folder().log() + ":";
        return Stream.concat(
                Stream.of("", heading),
                part.folder().lastWords(TAIL_LINES).stream().map(line -> "  " + line));
    }
}
