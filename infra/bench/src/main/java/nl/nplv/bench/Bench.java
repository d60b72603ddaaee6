package nl.nplv.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import nl.nplv.bench.relay.WakingTheRelay;
import nl.nplv.local.process.LocalFault;

/**
 * {@code make bench}: starts a platform of its own, measures and ends it; with {@code ARGS=relay} it only compares ways to wake
 * the relay, with {@code ARGS=evening} it only plays the evening.
 */
final class Bench {
    private static final PrintStream OUT = System.out;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        try {
            run(List.of(arguments));
        } catch (LocalFault fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) throws Exception {
        var report = new Report(OUT);
        long start = System.nanoTime();
        try (var stage = Stage.set(step -> report.note("%4d s %s".formatted(seconds(start), step)))) {
            report.note("%4d s Measuring; each figure is the median of three rounds".formatted(seconds(start)));
            if (arguments.isEmpty()) {
                platform(stage, report);
            }
            if (!arguments.contains("relay")) {
                new Evening(stage, report).run();
            }
            if (!arguments.contains("evening")) {
                report.bells(new WakingTheRelay(stage.pool(), stage::connectToCopy).run());
            }
            report.aims();
            report.note("%4d s Done".formatted(seconds(start)));
        }
    }

    private static void platform(Stage stage, Report report) throws Exception {
        var reads = new Reads(stage, report);
        reads.one();
        reads.list();
        reads.pages();
        try (var lag = new EventLag(stage.platform().kafka().bootstrapServers(), Stage.TOPIC)) {
            new Creates(stage, report, lag).run();
        }
        report.footprints(Footprint.of(stage.platform()));
    }

    private static long seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
