package nl.nplv.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nplv.local.Platform;
import nl.nplv.local.process.ServerProcess;

/**
 * Memory of a process and its children.
 *
 * @param rss MiB in memory; what children share counts for each
 * @param pss MiB in memory, what is shared divided among those who share it
 */
record Footprint(String name, long rss, long pss) {
    private static final Pattern RSS = Pattern.compile("(?m)^Rss:\\s+(\\d+) kB$");
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");
    private static final long KIB_PER_MIB = 1_024;

    /** Of everything that runs, and together at the end; zeros where the system does not tell, as on macOS. */
    static List<Footprint> of(Platform platform) {
        var each = Stream.of(
                        platform.postgres().process(),
                        platform.kafka().process(),
                        platform.keycloak().process(),
                        platform.service(Stage.SERVICE).process(),
                        platform.service(Ground.GATEWAY).process())
                .map(Footprint::of)
                .toList();
        var together = new Footprint(
                "together",
                each.stream().mapToLong(Footprint::rss).sum(),
                each.stream().mapToLong(Footprint::pss).sum());
        return Stream.concat(each.stream(), Stream.of(together)).toList();
    }

    private static Footprint of(ServerProcess server) {
        var maps = ProcessHandle.of(server.pid()).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> maps(process.pid()))
                .toList();
        return new Footprint(server.name(), sum(maps, RSS), sum(maps, PSS));
    }

    private static String maps(long pid) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "smaps_rollup"));
        } catch (IOException e) {
            return ""; // ended meanwhile, or no /proc
        }
    }

    private static long sum(List<String> maps, Pattern size) {
        return maps.stream()
                        .map(size::matcher)
                        .filter(matcher -> matcher.find())
                        .mapToLong(matcher -> Long.parseLong(matcher.group(1)))
                        .sum()
                / KIB_PER_MIB;
    }
}
