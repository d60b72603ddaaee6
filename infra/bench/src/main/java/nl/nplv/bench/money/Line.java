package nl.nplv.bench.money;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * What one area asked of one scheme for one year, and how that money moved.
 *
 * @param year year that was asked for
 */
public record Line(UUID id, String area, Scheme scheme, int year, List<Move> moves) {
    private static final int LEAST = 100_000;
    private static final int MOST = 100_000_000;

    /** One line in three leaves something to be claimed back. */
    private static final int RECLAIMED = 3;

    /** From asking to spending; part is granted, paid in two tranches, and part of that is kept for the next year. */
    static Line of(UUID id, String area, Scheme scheme, int year, SplittableRandom chance) {
        long asked = chance.nextLong(LEAST, MOST);
        long granted = part(asked, chance);
        long first = part(granted, chance);
        long kept = part(granted, chance);
        long spent = part(kept, chance);
        var moves = new ArrayList<>(List.of(
                Move.in(year, "ASK", "DEMAND", "ASKED", asked),
                Move.in(year, "COMMITMENT", "BUDGET", "COMMITTED", granted),
                Move.in(year, "AWARD", "COMMITTED", "AWARDED", granted),
                Move.in(year, "PAYMENT", "AWARDED", "PAID", first),
                Move.in(year, "PAYMENT", "AWARDED", "PAID", granted - first),
                Move.in(year, "SPENDING", "PAID", "SPENT", granted - kept),
                new Move("RESERVATION", "PAID", year, "RESERVED", year + 1, kept),
                Move.in(year + 1, "RESERVED_SPENDING", "RESERVED", "SPENT", spent)));
        if (chance.nextInt(RECLAIMED) == 0) {
            moves.add(Move.in(year + 1, "RESERVED_RECLAIM", "RESERVED", "RECLAIMED", kept - spent));
        }
        return new Line(id, area, scheme, year, moves);
    }

    /** At least half and less than all. */
    private static long part(long whole, SplittableRandom chance) {
        return chance.nextLong(whole / 2, whole);
    }
}
