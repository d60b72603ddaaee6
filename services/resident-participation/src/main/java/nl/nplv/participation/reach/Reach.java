package nl.nplv.participation.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.nplv.participation.process.ReachTarget;
import nl.nplv.participation.process.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who was reached, in figures that tell of nobody.
 *
 * @param published whether the process is closed; before, a figure that moves would tell of whoever came last
 * @param people how many contributed
 * @param groups each group
 */
@Schema(
        name = "Reach",
        description =
                "Who was reached, from what residents said of themselves. Figures below 10 are left out, and so are those from"
                        + " which they could be found.")
public record Reach(
        @Schema(description = "Whether there are figures: once the process is closed.")
        boolean published,

        @Nullable @Schema(description = "How many contributed.", examples = "120")
        Long people,

        @Schema(description = "Each group; none before the process is closed.")
        List<Group> groups) {
    /** In no age group: it was not said. */
    private static final String NOT_SAID = "NOT_SAID";

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * One group, beside what was aimed at.
     *
     * @param group the group
     * @param people how many
     * @param percent of all who contributed
     * @param targetPercent its share of the area's residents
     * @param unreachedBefore whether the process aimed at it because it was not reached before
     */
    @Schema(name = "ReachGroup", description = "One group, beside what was aimed at.")
    public record Group(
            @Schema(description = "The group.") TargetGroup group,

            @Nullable @Schema(description = "How many; left out when it could tell of somebody.", examples = "31")
            Long people,

            @Nullable @Schema(description = "Of all who contributed, percent.", examples = "25.8")
            BigDecimal percent,

            @Nullable @Schema(description = "Share of the area's residents, percent.", examples = "17.5")
            BigDecimal targetPercent,

            @Schema(description = "Whether it was a target because it was not reached before.")
            boolean unreachedBefore) {}

    static Reach notYet() {
        return new Reach(false, null, List.of());
    }

    /**
     * The figures of a closed process.
     *
     * @param people how many contributed
     * @param counts by group
     */
    static Reach of(long people, Map<TargetGroup, Long> counts, List<ReachTarget> targets) {
        var ages = Suppression.of(ages(people, counts));
        var groups = Arrays.stream(TargetGroup.values())
                .map(group -> group(group, figure(group, people, counts, ages), people, targets))
                .toList();
        return new Reach(true, people < Suppression.SMALLEST ? null : people, groups);
    }

    private static Map<String, Long> ages(long people, Map<TargetGroup, Long> counts) {
        var ages = new TreeMap<String, Long>();
        Arrays.stream(TargetGroup.values())
                .filter(TargetGroup::isAge)
                .forEach(age -> ages.put(age.name(), counts.getOrDefault(age, 0L)));
        ages.put(
                NOT_SAID,
                people - ages.values().stream().mapToLong(Long::longValue).sum());
        return ages;
    }

    private static Optional<Long> figure(
            TargetGroup group, long people, Map<TargetGroup, Long> counts, Map<String, Optional<Long>> ages) {
        if (group.isAge()) {
            return ages.getOrDefault(group.name(), Optional.empty());
        }
        var inside = counts.getOrDefault(group, 0L);
        return Suppression.of(Map.of(true, inside, false, people - inside)).getOrDefault(true, Optional.empty());
    }

    private static Group group(TargetGroup group, Optional<Long> figure, long people, List<ReachTarget> targets) {
        var target = targets.stream().filter(each -> each.group() == group).findFirst();
        return new Group(
                group,
                figure.orElse(null),
                figure.map(count -> percent(count, people)).orElse(null),
                target.map(ReachTarget::sharePercent).orElse(null),
                target.map(ReachTarget::unreached).orElse(false));
    }

    private static BigDecimal percent(long count, long people) {
        return new BigDecimal(count).multiply(HUNDRED).divide(new BigDecimal(people), 1, RoundingMode.HALF_EVEN);
    }
}
