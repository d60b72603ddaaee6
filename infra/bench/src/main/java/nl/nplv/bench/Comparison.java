package nl.nplv.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.bench.load.ClosedLoop;
import nl.nplv.bench.load.Load;
import nl.nplv.bench.load.Outcome;

/**
 * The same thing done in several ways, raw first. They take turns, round after round, so that what else the machine does hits
 * all alike.
 */
record Comparison(List<Contender> contenders) {
    private static final int ROUNDS = 3;
    private static final ClosedLoop WARMING = new ClosedLoop(8, Duration.ofSeconds(1));

    Comparison {
        contenders = List.copyOf(contenders);
    }

    static Comparison of(Contender... contenders) {
        return new Comparison(List.of(contenders));
    }

    /**
     * Lets compilers and caches settle, at most this long for each contender; nothing is counted. Last ones first: what goes
     * through the gateway warms the service as well.
     */
    void warmUp(Duration most) {
        contenders.reversed().forEach(contender -> warmUp(contender, most));
    }

    /** The median outcome of each, in their order. */
    List<Outcome> under(Load load) {
        var rounds = new ArrayList<List<Outcome>>();
        contenders.forEach(contender -> rounds.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                rounds.get(i).add(contenders.get(i).under(load));
            }
        }
        return rounds.stream().map(Outcome::median).toList();
    }

    private static void warmUp(Contender contender, Duration most) {
        var warm = new WarmUp();
        long end = System.nanoTime() + most.toNanos();
        while (!warm.isSettled() && System.nanoTime() < end) {
            warm.add(contender.under(WARMING).cpuMicros());
        }
    }
}
