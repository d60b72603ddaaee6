package nl.nplv.bench.raw;

import java.util.List;
import nl.nplv.bench.load.Target;
import nl.nplv.bench.load.Work;

/** Several queries, one after the other. */
public record RawReads(List<RawRead> reads) implements Target {
    public RawReads {
        reads = List.copyOf(reads);
    }

    @Override
    public Work open() {
        var all = reads.stream().map(RawRead::open).toList();
        return () -> {
            for (var each : all) {
                each.once();
            }
        };
    }
}
