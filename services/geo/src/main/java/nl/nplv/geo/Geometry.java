package nl.nplv.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.constraints.NotNull;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A GeoJSON geometry (RFC 7946).
 *
 * @param type Point, Polygon or MultiPolygon
 * @param coordinates nested arrays of positions; in CRS84 unless {@link #in} made it otherwise
 */
@Schema(description = "A GeoJSON geometry (RFC 7946); its reference system is in `Content-Crs`.")
public record Geometry(
        @NotNull @Schema(description = "Kind of geometry.", examples = "Polygon")
        String type,

        @NotNull @Schema(
                type = SchemaType.ARRAY,
                implementation = Object.class,
                description = "Nested arrays of positions, axes in the order of the reference system.")
        JsonNode coordinates) {

    public Geometry {
        // a client may have left one out
        if (type == null || coordinates == null) {
            throw new IllegalArgumentException("a geometry has a type and coordinates");
        }
    }

    /** A point. */
    public static Geometry point(Position position) {
        return new Geometry("Point", array(position.lon(), position.lat()));
    }

    /** The same geometry, written in another system. */
    public Geometry in(Crs crs) {
        return crs == Crs.CRS84
                ? this
                : new Geometry(type, rewritten(coordinates, position -> {
                    var written = crs.fromDegrees(new Position(
                            position.get(0).asDouble(), position.get(1).asDouble()));
                    return array(written[0], written[1]);
                }));
    }

    /** The geometry in CRS84, when it was written in another system; what is no position stays as it is. */
    public Geometry from(Crs crs) {
        return crs == Crs.CRS84
                ? this
                : new Geometry(type, rewritten(coordinates, position -> {
                    var place = crs.toDegrees(
                            position.get(0).asDouble(), position.get(1).asDouble());
                    return array(place.lon(), place.lat());
                }));
    }

    private static JsonNode rewritten(JsonNode node, Function<JsonNode, JsonNode> position) {
        if (node.path(0).isNumber() && node.path(1).isNumber()) {
            return position.apply(node);
        }
        if (!node.isArray()) {
            return node;
        }
        var inner = JsonNodeFactory.instance.arrayNode(node.size());
        node.forEach(part -> inner.add(rewritten(part, position)));
        return inner;
    }

    private static ArrayNode array(double first, double second) {
        return JsonNodeFactory.instance.arrayNode(2).add(first).add(second);
    }
}
