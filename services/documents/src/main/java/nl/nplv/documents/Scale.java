package nl.nplv.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where a value lies between two places of a chart; exact decimals, so that every machine draws the same. */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step, int from, int to) {
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "5", "10").map(BigDecimal::new).toList();
    private static final BigDecimal STEPS = BigDecimal.valueOf(4);

    /** A scale over all values and zero, that begins and ends at a round number. */
    static Scale over(Collection<BigDecimal> values, int from, int to) {
        var lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        var step = step(highest.subtract(lowest));
        return new Scale(
                step.multiply(lowest.divide(step, 0, RoundingMode.FLOOR)),
                step.multiply(highest.divide(step, 0, RoundingMode.CEILING).max(above(lowest))),
                step,
                from,
                to);
    }

    BigDecimal at(BigDecimal value) {
        return value.subtract(low)
                .multiply(BigDecimal.valueOf(to - (long) from))
                .divide(high.subtract(low), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(from));
    }

    /** The round numbers of the scale. */
    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (var tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** All values zero: the scale still has a length. */
    private static BigDecimal above(BigDecimal lowest) {
        return lowest.signum() < 0 ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        var rough = range.divide(STEPS, range.scale() + 2, RoundingMode.UP);
        var power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
