package nl.nplv.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.nplv.bench.money.Line;
import nl.nplv.bench.money.MoneyRows;
import nl.nplv.bench.relay.WakingTheRelay;
import nl.nplv.local.process.LocalFault;

/**
 * {@code make bench}: starts platforms of its own, measures and ends them; with {@code ARGS=relay} it only compares ways to wake
 * the relay, with {@code ARGS=plans} it only measures execution plans, with {@code ARGS=money} only the money of an area.
 */
final class Bench {
    private static final PrintStream OUT = System.out;
    private static final String MEASURING = "Measuring; each figure is the median of three rounds";

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
        Consumer<String> progress = step -> report.note("%4d s %s".formatted(seconds(start), step));
        if (wants(arguments, "relay")) {
            areas(arguments, report, progress);
        }
        if (wants(arguments, "plans")) {
            plans(report, progress);
        }
        if (wants(arguments, "money")) {
            money(report, progress);
        }
        report.aims();
        progress.accept("Done");
    }

    /** All, when none is named. */
    private static boolean wants(List<String> parts, String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private static void areas(List<String> arguments, Report report, Consumer<String> progress) throws Exception {
        try (var stage = Stage.set(progress)) {
            progress.accept(MEASURING);
            if (!arguments.contains("relay")) {
                platform(stage, report);
            }
            report.bells(new WakingTheRelay(stage.pool(), stage::connectToCopy).run());
        }
    }

    private static void plans(Report report, Consumer<String> progress) throws Exception {
        try (var ground = Ground.prepare(
                PlanReads.SERVICE,
                PlanRows.DATABASE,
                PlanRows.WHAT,
                connection -> new PlanRows(connection).insert(),
                progress)) {
            progress.accept(MEASURING);
            var reads = new PlanReads(ground, report);
            reads.lists();
            reads.diff();
            reads.report();
        }
    }

    private static void money(Report report, Consumer<String> progress) throws Exception {
        var lines = new ArrayList<Line>();
        try (var ground = Ground.prepare(
                IntegralViews.SERVICE,
                IntegralViews.DATABASE,
                MoneyRows.WHAT,
                connection -> lines.addAll(new MoneyRows(connection).insert()),
                progress)) {
            progress.accept(MEASURING);
            new IntegralViews(ground, report).measure(lines);
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
