package nl.nplv.bench.money;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Ten years in which each area asks each scheme each year; the same money in every run. */
public final class TenYears {
    static final int FIRST = 2016;
    static final int LAST = 2025;

    private static final long SEED = 20_230_815;

    private TenYears() {}

    /** All lines; about 100,000 postings for 20 areas and 30 schemes. */
    public static List<Line> of(List<String> areas, List<Scheme> schemes) {
        var chance = new SplittableRandom(SEED);
        var lines = new ArrayList<Line>();
        for (var area : areas) {
            for (int year = FIRST; year <= LAST; year++) {
                for (var scheme : schemes) {
                    // ids in the order of insertion, as the service makes them
                    var id = new UUID(((1_700_000_000_000L + lines.size()) << 16) | 0x7000, (1L << 63) | lines.size());
                    lines.add(Line.of(id, area, scheme, year, chance));
                }
            }
        }
        return lines;
    }
}
