package nl.nplv.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.nplv.bench.relay.WakingTheRelay;
import nl.nplv.local.process.LocalFault;

/**
 * {@code make bench}: starts a platform of its own for each part, measures it and ends it; {@code ARGS="plans money"} runs only
 * those parts.
 */
final class Bench {
    private static final PrintStream OUT = System.out;
    static final String MEASURING = "Measuring; each figure is the median of three rounds";

    private static final Map<String, Part> PARTS = parts();

    private Bench() {}

    /** What is measured on a platform of its own. */
    @FunctionalInterface
    private interface Part {
        void run(Report report, Consumer<String> progress) throws Exception;
    }

    private static Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("areas", Bench::areas);
        parts.put("plans", PlanReads::run);
        parts.put("evening", Evening::run);
        parts.put("money", IntegralViews::run);
        parts.put("requirements", Requirements::run);
        return parts;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            run(List.of(arguments));
        } catch (LocalFault fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> asked) throws Exception {
        var report = new Report(OUT);
        long start = System.nanoTime();
        Consumer<String> progress = step -> report.note("%4d s %s".formatted(seconds(start), step));
        for (var name : asked.isEmpty() ? PARTS.keySet() : asked) {
            var part = PARTS.get(name);
            if (part == null) {
                throw new LocalFault("No part of the bench is called " + name + "; there are " + PARTS.keySet());
            }
            part.run(report, progress);
        }
        report.aims();
        progress.accept("Done");
    }

    private static void areas(Report report, Consumer<String> progress) throws Exception {
        try (var stage = Stage.set(progress)) {
            progress.accept(MEASURING);
            platform(stage, report);
            report.bells(new WakingTheRelay(stage.pool(), stage::connectToCopy).run());
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
