package nl.nplv.bench.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the integral view of one area must show, kept beside the ledger and in another way: figure by figure, in cents. */
public final class Sums {
    /** The whole, as against what rows share. */
    public static final String ALL = "total";

    private static final int CENTS = 2;

    private final Map<String, Long> cents = new HashMap<>();
    private final Set<String> rows = new HashSet<>();

    /** The sums of these lines. */
    public static Sums of(List<Line> lines) {
        var sums = new Sums();
        lines.forEach(line -> line.moves().forEach(move -> sums.add(line.scheme(), move)));
        return sums;
    }

    /**
     * One figure.
     *
     * @param shared {@link #ALL}, or a ministry, goal, theme or year
     * @param figure such as {@code spent}
     */
    public BigDecimal of(String shared, String figure) {
        return BigDecimal.valueOf(cents.getOrDefault(shared + " " + figure, 0L), CENTS);
    }

    /** How many rows by ministry, scheme, theme, goal and year there are. */
    public int rows() {
        return rows.size();
    }

    private void add(Scheme scheme, Move move) {
        rows.add(scheme.code() + " " + move.fromYear());
        rows.add(scheme.code() + " " + move.toYear());
        switch (move.kind()) {
            case "ASK" -> add(scheme, move.toYear(), "asked", move.cents());
            case "COMMITMENT" -> add(scheme, move.toYear(), "committed", move.cents());
            case "AWARD" -> {
                add(scheme, move.toYear(), "committed", -move.cents());
                add(scheme, move.toYear(), "granted", move.cents());
            }
            case "PAYMENT" -> add(scheme, move.toYear(), "paid", move.cents());
            case "SPENDING" -> add(scheme, move.toYear(), "spent", move.cents());
            case "RESERVATION" -> add(scheme, move.toYear(), "reserved", move.cents());
            case "RESERVED_SPENDING" -> {
                add(scheme, move.fromYear(), "reserved", -move.cents());
                add(scheme, move.toYear(), "spent", move.cents());
            }
            case "RESERVED_RECLAIM" -> {
                add(scheme, move.fromYear(), "reserved", -move.cents());
                add(scheme, move.toYear(), "reclaimed", move.cents());
            }
            default -> throw new IllegalArgumentException("no move " + move.kind());
        }
    }

    private void add(Scheme scheme, int year, String figure, long amount) {
        for (var shared : List.of(ALL, scheme.ministry(), scheme.goal(), scheme.theme(), String.valueOf(year))) {
            cents.merge(shared + " " + figure, amount, Long::sum);
        }
    }
}
