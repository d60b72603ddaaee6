package nl.nplv.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;

/** A closed shape on the map that can be drawn and asked what lies in it. */
public final class Outline {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int SMALLEST_RING = 4;

    private final org.locationtech.jts.geom.Geometry shape;

    private Outline(org.locationtech.jts.geom.Geometry shape) {
        this.shape = shape;
    }

    /**
     * The outline that a Polygon or MultiPolygon describes.
     *
     * @throws IllegalArgumentException when it is none: another type, a ring that is open or crosses itself, a hole outside;
     *     the message says what and where
     */
    public static Outline of(Geometry geometry) {
        var shape = switch (geometry.type()) {
            case "Polygon" -> polygon(parts(geometry.coordinates()).toList());
            case "MultiPolygon" ->
                SHAPES.createMultiPolygon(parts(geometry.coordinates())
                        .map(rings -> polygon(parts(rings).toList()))
                        .toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("must be a Polygon or MultiPolygon");
        };
        if (shape.isEmpty()) {
            throw new IllegalArgumentException("a polygon needs a ring");
        }
        var fault = new IsValidOp(shape).getValidationError();
        if (fault != null) {
            var at = fault.getCoordinate();
            throw new IllegalArgumentException("%s at %s, %s".formatted(fault.getMessage(), at.x, at.y));
        }
        return new Outline(shape);
    }

    /**
     * What is left of an outline that lost its shape when a map was simplified: rings that collapsed are dropped, a ring that
     * crosses itself is cut where it does. Nothing is left of one that collapsed as a whole.
     *
     * @throws IllegalArgumentException when it is no Polygon or MultiPolygon at all
     */
    public static Optional<Outline> mended(Geometry geometry) {
        var parts =
                geometry.type().equals("Polygon") ? Stream.of(geometry.coordinates()) : parts(geometry.coordinates());
        var polygons = parts.map(part -> parts(part).filter(Outline::hasArea).toList())
                .filter(rings -> !rings.isEmpty())
                .map(Outline::polygon)
                .toArray(Polygon[]::new);
        var shape = GeometryFixer.fix(SHAPES.createMultiPolygon(polygons));
        return shape.isEmpty() ? Optional.empty() : Optional.of(new Outline(shape));
    }

    /** As GeoJSON. */
    public Geometry geometry() {
        var polygons = IntStream.range(0, shape.getNumGeometries())
                .mapToObj(index -> rings((Polygon) shape.getGeometryN(index)))
                .toList();
        return polygons.size() == 1
                ? new Geometry("Polygon", polygons.getFirst())
                : new Geometry("MultiPolygon", array(polygons));
    }

    /** The smallest rectangle around it, longitude first. */
    public BoundingBox bounds() {
        Envelope around = shape.getEnvelopeInternal();
        return new BoundingBox(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }

    /** Whether the place lies in it or on its border. */
    public boolean covers(Position place) {
        return shape.covers(SHAPES.createPoint(new Coordinate(place.lon(), place.lat())));
    }

    private static Polygon polygon(List<JsonNode> rings) {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon needs a ring");
        }
        var holes = IntStream.range(1, rings.size())
                .mapToObj(index -> ring(rings.get(index)))
                .toArray(LinearRing[]::new);
        return SHAPES.createPolygon(ring(rings.get(0)), holes);
    }

    private static LinearRing ring(JsonNode positions) {
        var corners = parts(positions).map(Outline::corner).toArray(Coordinate[]::new);
        if (corners.length < SMALLEST_RING) {
            throw new IllegalArgumentException("a ring needs " + SMALLEST_RING + " positions or more");
        }
        if (!corners[0].equals2D(corners[corners.length - 1])) {
            throw new IllegalArgumentException("a ring must end where it starts");
        }
        return SHAPES.createLinearRing(corners);
    }

    private static Coordinate corner(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw new IllegalArgumentException("a position must be two numbers");
        }
        return new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
    }

    /** Four positions or more, or it is not yet a ring; {@link #ring} says what else is wrong. */
    private static boolean hasArea(JsonNode ring) {
        return ring.size() >= SMALLEST_RING;
    }

    private static ArrayNode rings(Polygon polygon) {
        var holes = IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN);
        return array(Stream.concat(Stream.of(polygon.getExteriorRing()), holes)
                .map(Outline::positions)
                .toList());
    }

    private static ArrayNode positions(LinearRing ring) {
        return array(Arrays.stream(ring.getCoordinates())
                .map(corner ->
                        JsonNodeFactory.instance.arrayNode().add(corner.x).add(corner.y))
                .toList());
    }

    private static ArrayNode array(List<? extends JsonNode> parts) {
        return JsonNodeFactory.instance.arrayNode().addAll(parts);
    }

    private static Stream<JsonNode> parts(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("coordinates must be nested arrays");
        }
        return StreamSupport.stream(array.spliterator(), false);
    }
}
