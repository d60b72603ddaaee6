package nl.nplv.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.bench.load.Latencies;
import nl.nplv.bench.load.Outcome;
import nl.nplv.bench.relay.WakingTheRelay.Result;

/** Prints what is measured as it comes, and the promises at the end. */
final class Report {
    private final PrintStream out;
    private final List<String> aims = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void note(String line) {
        out.println(line);
    }

    void title(String what) {
        out.printf("%n%s%n", what);
        out.printf("  %-14s %-13s %9s %9s %9s %8s %8s%n", "", "", "per s", "p50 ms", "p99 ms", "of raw", "cpu us");
    }

    /** One load; the first contender is what the others are compared with. */
    void rows(String load, List<Contender> contenders, List<Outcome> outcomes) {
        var raw = outcomes.getFirst();
        for (int i = 0; i < outcomes.size(); i++) {
            var outcome = outcomes.get(i);
            out.printf(
                    "  %-14s %-13s %9.0f %9.2f %9.2f %8.2f %8.0f%n",
                    i == 0 ? load : "",
                    contenders.get(i).name(),
                    outcome.perSecond(),
                    outcome.p50(),
                    outcome.p99(),
                    outcome.ratioTo(raw),
                    outcome.cpuMicros());
        }
    }

    void lag(Latencies lags) {
        out.printf(
                "  %-14s %-13s %9d %9.1f %9.1f%n",
                "", "event lag", lags.count(), lags.millisOf(0.5), lags.millisOf(0.99));
    }

    void bells(List<Result> results) {
        out.printf(
                "%nTelling the relay of a commit: 16 writers that never pause, and the lag at 50 commits a second%n");
        out.printf("  %-18s %10s %9s %9s %9s %9s%n", "", "per s", "p50 ms", "p99 ms", "lag p50", "lag p99");
        for (var each : results) {
            out.printf(
                    "  %-18s %10.0f %9.2f %9.2f %9.1f %9.1f%n",
                    each.bell(),
                    each.busy().perSecond(),
                    each.busy().p50(),
                    each.busy().p99(),
                    each.lags().millisOf(0.5),
                    each.lags().millisOf(0.99));
        }
    }

    void footprints(List<Footprint> footprints) {
        out.printf("%nMemory in MiB after all of it%n  %-14s %8s %8s%n", "", "RSS", "PSS");
        footprints.forEach(each -> out.printf("  %-14s %8d %8d%n", each.name(), each.rss(), each.pss()));
    }

    void aim(Aim aim) {
        aims.add(aim.line());
    }

    /** What helps to read the aim before it. */
    void fact(String what, double figure) {
        aims.add(Aim.line("", what, "%.2f".formatted(figure)));
    }

    void aims() {
        out.println();
        aims.forEach(out::println);
    }
}
