package nl.nplv.geo;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rectangle along the axes of its reference system.
 *
 * @param min1 lower bound of the first axis
 * @param min2 lower bound of the second axis
 * @param max1 upper bound of the first axis
 * @param max2 upper bound of the second axis
 */
@Schema(
        type = SchemaType.STRING,
        description =
                "Four numbers, comma-separated: lower corner, then upper corner, axes in the order of `bbox-crs`.",
        examples = "4.80,52.42,4.87,52.46")
public record BoundingBox(double min1, double min2, double max1, double max2) {
    private static final BoundingBox EARTH = new BoundingBox(-180, -90, 180, 90);
    private static final String NUMBER = "[+-]?\\d{1,9}(\\.\\d{1,12})?";
    private static final String PATTERN = NUMBER + "(," + NUMBER + "){3}";

    public BoundingBox {
        if (min1 > max1 || min2 > max2) {
            throw new IllegalArgumentException("must be a lower corner, then an upper one");
        }
    }

    /** For query parameters. */
    public static BoundingBox fromString(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("must be four numbers, comma-separated");
        }
        var bounds = Arrays.stream(text.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new BoundingBox(bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    /** The smallest rectangle of longitude and latitude that holds its four corners. */
    public BoundingBox toDegrees(Crs crs) {
        var corners = DoubleStream.of(min1, max1)
                .boxed()
                .flatMap(first -> DoubleStream.of(min2, max2).mapToObj(second -> crs.toDegrees(first, second)))
                .toList();
        return new BoundingBox(
                corners.stream().mapToDouble(Position::lon).min().orElseThrow(),
                corners.stream().mapToDouble(Position::lat).min().orElseThrow(),
                corners.stream().mapToDouble(Position::lon).max().orElseThrow(),
                corners.stream().mapToDouble(Position::lat).max().orElseThrow());
    }

    /** Whether all of it lies in the other one. */
    public boolean isWithin(BoundingBox other) {
        return min1 >= other.min1 && max1 <= other.max1 && min2 >= other.min2 && max2 <= other.max2;
    }

    /** Whether it lies on earth, when it is in degrees. */
    boolean isOnEarth() {
        return isWithin(EARTH);
    }
}
