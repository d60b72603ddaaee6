package nl.nplv.bench;

/**
 * What was promised, and what came of it.
 *
 * @param met whether the figure is as promised
 */
record Aim(String what, String figure, boolean met) {
    static Aim atLeast(String what, double limit, double figure) {
        return new Aim(what, "%.2f".formatted(figure), figure >= limit);
    }

    static Aim within(String what, double millis, double figure) {
        return new Aim(what, "%.1f ms".formatted(figure), figure <= millis);
    }

    static Aim none(String what, int figure) {
        return new Aim(what + ", none", String.valueOf(figure), figure == 0);
    }

    static Aim exactly(String what, long promised, long figure) {
        return new Aim(what + ", exactly " + promised, String.valueOf(figure), figure == promised);
    }

    String line() {
        return line(met ? "PASS" : "SHORT", what, figure);
    }

    static String line(String verdict, String what, String figure) {
        return "%-5s %-86s %s".formatted(verdict, what, figure);
    }
}
