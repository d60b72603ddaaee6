package nl.nplv.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.bench.load.ClosedLoop;
import nl.nplv.bench.load.Load;
import nl.nplv.bench.load.Outcome;

/**
 * The same thing done raw, by the service and through the gateway. They take turns, round after round, so that what else the
 * machine does hits all alike.
 */
record Comparison(List<Contender> contenders) {
    private static final int ROUNDS = 3;
    private static final int WARM_UP_CLIENTS = 8;

    Comparison {
        contenders = List.copyOf(contenders);
    }

    static Comparison of(Contender raw, Contender direct, Contender gateway) {
        return new Comparison(List.of(raw, direct, gateway));
    }

    /** Lets compilers and caches settle, each contender for this time; nothing is counted. */
    void warmUp(Duration time) {
        var load = new ClosedLoop(WARM_UP_CLIENTS, time);
        contenders.forEach(contender -> load.on(contender.target()));
    }

    /** The median outcome of each, in their order. */
    List<Outcome> under(Load load) {
        var rounds = new ArrayList<List<Outcome>>();
        contenders.forEach(contender -> rounds.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                rounds.get(i).add(load.on(contenders.get(i).target()));
            }
        }
        return rounds.stream().map(Outcome::median).toList();
    }
}
