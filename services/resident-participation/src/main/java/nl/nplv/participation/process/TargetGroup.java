package nl.nplv.participation.process;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a process wants to reach; never by origin, faith or health. */
@Schema(description = "Whom a process wants to reach. UNDER_18 to OVER_66 are ages; the others can go together.")
public enum TargetGroup {
    UNDER_18,
    FROM_18_TO_26,
    FROM_27_TO_44,
    FROM_45_TO_66,
    OVER_66,
    TENANTS,
    PARENTS,
    ENTREPRENEURS,
    LANGUAGE_LEARNERS,
    FIRST_TIME_PARTICIPANTS;

    /** Whether it is an age: everybody is in one of those only. */
    public boolean isAge() {
        return compareTo(OVER_66) <= 0;
    }

    /** Those of the groups that count, in a fixed order: of several ages only the first. */
    public static List<TargetGroup> valuesIn(Collection<TargetGroup> groups) {
        var counted = EnumSet.noneOf(TargetGroup.class);
        for (var group : values()) {
            if (groups.contains(group) && !(group.isAge() && counted.stream().anyMatch(TargetGroup::isAge))) {
                counted.add(group);
            }
        }
        return List.copyOf(counted);
    }
}
