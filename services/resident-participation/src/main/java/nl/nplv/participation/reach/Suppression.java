package nl.nplv.participation.reach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Decides which parts of a whole may be published. A part below ten is not; and since the whole is known, neither is the next
 * larger one, with all that are as large, or the small one would be found by subtraction. Whoever knows all that is published, and
 * this rule, cannot tell the small part from the larger: exchange the two and the same is published. Applied once, to final counts;
 * a figure that moves would tell of whoever came last.
 */
final class Suppression {
    /** Smallest figure that is published. */
    static final long SMALLEST = 10;

    private Suppression() {}

    /**
     * The parts, each with its figure or without.
     *
     * @param parts that together are the whole
     */
    static <K> Map<K, Optional<Long>> of(Map<K, Long> parts) {
        var leftOut = largestLeftOut(parts);
        var published = new LinkedHashMap<K, Optional<Long>>();
        parts.forEach(
                (part, people) -> published.put(part, people <= leftOut ? Optional.empty() : Optional.of(people)));
        return published;
    }

    /** Parts as large as this or smaller are left out; none are when all are large enough. */
    private static long largestLeftOut(Map<?, Long> parts) {
        if (parts.values().stream().allMatch(people -> people >= SMALLEST)) {
            return -1;
        }
        OptionalLong next = parts.values().stream()
                .mapToLong(Long::longValue)
                .filter(people -> people >= SMALLEST)
                .min();
        return next.orElse(SMALLEST - 1);
    }
}
