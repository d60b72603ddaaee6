package nl.nplv.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Memory of processes as proportional set size: shared pages count once, divided among those who share them. */
final class Memory {
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");
    private static final long KIB = 1024;

    private Memory() {}

    /** Bytes of a process and its children; empty where the system does not tell, as on macOS. */
    static OptionalLong of(long pid) {
        var sizes = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMapToLong(process -> own(process.pid()))
                .toArray();
        return sizes.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(LongStream.of(sizes).sum());
    }

    private static LongStream own(long pid) {
        try {
            var matcher = PSS.matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "smaps_rollup")));
            return matcher.find() ? LongStream.of(Long.parseLong(matcher.group(1)) * KIB) : LongStream.empty();
        } catch (IOException e) {
            return LongStream.empty(); // ended meanwhile, or no /proc
        }
    }
}
