package nl.nplv.bench;

/** Tells when a program has settled: its cost per request no longer falls. Not its speed, which others on the machine take. */
final class WarmUp {
    /** A round that is less than a twentieth cheaper than the cheapest before is no progress. */
    private static final double PROGRESS = 0.95;

    private static final int ROUNDS_WITHOUT_PROGRESS = 5;

    private double cheapest = Double.MAX_VALUE;
    private int without;

    /** Takes the cost of one more round. */
    void add(double cpuMicros) {
        without = cpuMicros < cheapest * PROGRESS ? 0 : without + 1;
        cheapest = Math.min(cheapest, cpuMicros);
    }

    boolean isSettled() {
        return without >= ROUNDS_WITHOUT_PROGRESS;
    }
}
