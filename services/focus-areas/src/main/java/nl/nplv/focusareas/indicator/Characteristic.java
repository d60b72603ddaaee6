package nl.nplv.focusareas.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an indicator says about an area or its residents (kenmerk), such as {@code BURGLARY}. The Leefbaarometer names its own
 * in each version, so this is a code and no closed list; what may never be measured is one.
 *
 * @param value capitals, digits and underscores, at most 60
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Characteristic.PATTERN,
        examples = "BURGLARY",
        description =
                "What the indicator says about an area (kenmerk). MIGRATION_BACKGROUND is refused in every set;"
                        + " BENEFIT_DEPENDENCY, AGE, HOUSEHOLD_COMPOSITION, INCOME, EDUCATION and WEALTH in LEEFBAAROMETER (FA6).")
public record Characteristic(@JsonValue String value) implements Comparable<Characteristic> {
    static final String PATTERN = "[A-Z0-9_]{1,60}";

    private static final Characteristic MIGRATION_BACKGROUND = new Characteristic("MIGRATION_BACKGROUND");

    /** FA6: what Leefbaarometer 3.0 leaves out, and wealth, which it never had. */
    private static final Set<Characteristic> ABSENT_FROM_LEEFBAAROMETER = Set.of(
            MIGRATION_BACKGROUND,
            new Characteristic("BENEFIT_DEPENDENCY"),
            new Characteristic("AGE"),
            new Characteristic("HOUSEHOLD_COMPOSITION"),
            new Characteristic("INCOME"),
            new Characteristic("EDUCATION"),
            new Characteristic("WEALTH"));

    @JsonCreator
    public Characteristic {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be 1 to 60 capitals, digits and underscores");
        }
    }

    /** For query parameters. */
    public static Characteristic fromString(String value) {
        return new Characteristic(value);
    }

    /** Whether an indicator of this set may not have it. */
    boolean isExcludedFrom(SetName set) {
        return set == SetName.LEEFBAAROMETER ? ABSENT_FROM_LEEFBAAROMETER.contains(this) : equals(MIGRATION_BACKGROUND);
    }

    @Override
    public int compareTo(Characteristic other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
