package nl.nplv.bench;

import java.time.Duration;
import java.util.List;
import nl.nplv.bench.load.Load;
import nl.nplv.bench.load.Outcome;
import nl.nplv.bench.load.Target;
import nl.nplv.local.process.ServerProcess;

/**
 * One way to have the same thing done.
 *
 * @param processes that work for it, whose time on the processor counts; PostgreSQL's never does, for all use it alike
 */
record Contender(String name, Target target, List<ProcessHandle> processes) {
    Contender {
        processes = List.copyOf(processes);
    }

    /** By this program itself; the load is counted with it, for it is one. */
    static Contender here(String name, Target target) {
        return new Contender(name, target, List.of(ProcessHandle.current()));
    }

    /** By these servers together. */
    static Contender by(String name, Target target, ServerProcess... servers) {
        return new Contender(
                name,
                target,
                List.of(servers).stream()
                        .flatMap(server -> ProcessHandle.of(server.pid()).stream())
                        .toList());
    }

    Outcome under(Load load) {
        var before = cpu();
        var outcome = load.on(target);
        return outcome.withCpu(cpu().minus(before));
    }

    private Duration cpu() {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
