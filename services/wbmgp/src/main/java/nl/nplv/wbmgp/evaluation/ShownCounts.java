package nl.nplv.wbmgp.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Counts as everybody may see them: fewer than ten is left out, and so is what would give it away by subtraction.
 *
 * @param applications all; left out when fewer than ten
 */
@Schema(description = "How many permits went which way; a number below 10, or one that gives it away, is left out.")
public record ShownCounts(
        @Nullable @Schema(description = "Applications.", examples = "120")
        Long applications,

        @Nullable @Schema(description = "Granted.", examples = "95")
        Long granted,

        @Nullable @Schema(description = "Refused.", examples = "25")
        Long refused,

        @Nullable @Schema(description = "Not decided, or no permit required.")
        Long other,

        @Nullable @Schema(description = "Granted because refusing would be too hard.")
        Long hardship,

        @Nullable @Schema(description = "Objections that were right.")
        Long objectionsWon,

        @Schema(description = "Refused, by ground; small ones left out.")
        Map<String, Long> refusedBy) {
    /** Smallest number that is shown. */
    static final long SMALLEST = 10;

    static ShownCounts of(PermitCounts counts) {
        if (isSmall(counts.applications())) {
            return new ShownCounts(null, null, null, null, null, null, Map.of());
        }
        var parts = safe(counts.granted(), counts.refused(), counts.other());
        var hidesHardship =
                parts[0] == null || isSmall(counts.hardship()) || isSmall(counts.granted() - counts.hardship());
        return new ShownCounts(
                counts.applications(),
                parts[0],
                parts[1],
                parts[2],
                hidesHardship ? null : Long.valueOf(counts.hardship()),
                isSmall(counts.objectionsWon()) ? null : Long.valueOf(counts.objectionsWon()),
                // grounds would tell how many were refused
                parts[1] == null ? Map.of() : grounds(counts.refusedBy()));
    }

    private static boolean isSmall(long count) {
        return count < SMALLEST;
    }

    /** Of parts that make up a known whole, one that is left out alone could be computed: the smallest other goes with it. */
    private static @Nullable Long[] safe(long... parts) {
        @Nullable Long[] shown = Arrays.stream(parts)
                .mapToObj(part -> isSmall(part) && part > 0 ? null : Long.valueOf(part))
                .toArray(Long[]::new);
        var hidden = Arrays.stream(shown).filter(Objects::isNull).count();
        if (hidden == 1) {
            IntStream.range(0, shown.length)
                    .filter(i -> shown[i] != null && parts[i] > 0)
                    .boxed()
                    .min(Comparator.comparingLong(i -> parts[i]))
                    .ifPresent(i -> shown[i] = null);
        }
        return shown;
    }

    private static Map<String, Long> grounds(Map<String, Long> refusedBy) {
        var shown = new LinkedHashMap<String, Long>();
        refusedBy.entrySet().stream()
                .filter(ground -> !isSmall(ground.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(ground -> shown.put(ground.getKey(), ground.getValue()));
        var hidden = refusedBy.values().stream()
                .filter(count -> count > 0 && isSmall(count))
                .count();
        if (hidden == 1) {
            shown.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .ifPresent(shown::remove);
        }
        return shown;
    }
}
