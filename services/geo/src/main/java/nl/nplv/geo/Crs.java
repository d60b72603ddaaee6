package nl.nplv.geo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Coordinate reference system that requests and answers may use; storage is CRS84. WGS 84 and ETRS89 are taken as equal, which
 * is right within a metre; RD differs from RDNAPTRANS by less than half a metre.
 */
@Schema(
        type = SchemaType.STRING,
        description =
                "URI of a coordinate reference system: CRS84 (WGS 84, longitude first), EPSG 4258 and 9067 (ETRS89, latitude first),"
                        + " EPSG 28992 (RD, metres).",
        examples = "http://www.opengis.net/def/crs/EPSG/0/28992")
public enum Crs {
    /** WGS 84, longitude first; the default. */
    CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "WGS 84, longitude and latitude"),
    /** European system, latitude first. */
    ETRS89("http://www.opengis.net/def/crs/EPSG/0/4258", "ETRS89, latitude and longitude"),
    /** The realisation of ETRS89 that is used in the Netherlands, latitude first. */
    ETRF2000("http://www.opengis.net/def/crs/EPSG/0/9067", "ETRF2000, latitude and longitude"),
    /** Dutch national grid (Rijksdriehoeksmeting), metres. */
    RD("http://www.opengis.net/def/crs/EPSG/0/28992", "Amersfoort / RD New, x and y in metres");

    private static final CRSFactory FACTORY = new CRSFactory();
    private static final CoordinateReferenceSystem DEGREES =
            FACTORY.createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs");
    private static final CoordinateReferenceSystem GRID = FACTORY.createFromParameters(
            "RD",
            "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000"
                    + " +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,"
                    + "-1.87740163998045,4.0725 +units=m +no_defs");

    private static final double DEGREE_GRAIN = 1e8;
    private static final double METRE_GRAIN = 1e3;

    private final String uri;
    private final String description;

    Crs(String uri, String description) {
        this.uri = uri;
        this.description = description;
    }

    /** For query parameters. */
    public static Crs fromString(String text) {
        return Arrays.stream(values())
                .filter(crs -> crs.uri.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Crs::uri).toList())));
    }

    /** The URI, as in {@code Content-Crs}. */
    @JsonValue
    public String uri() {
        return uri;
    }

    /** Name and order of its axes. */
    public String description() {
        return description;
    }

    /** A position in this system, its axes in the order of the system, as longitude and latitude. */
    public Position toDegrees(double first, double second) {
        return switch (this) {
            case CRS84 -> new Position(first, second);
            case ETRS89, ETRF2000 -> new Position(second, first);
            case RD -> transform(GRID, DEGREES, first, second, DEGREE_GRAIN);
        };
    }

    /** A position as it is written in this system: its axes in the order of the system. */
    public double[] fromDegrees(Position position) {
        return switch (this) {
            case CRS84 -> new double[] {position.lon(), position.lat()};
            case ETRS89, ETRF2000 -> new double[] {position.lat(), position.lon()};
            case RD -> {
                var metres = transform(DEGREES, GRID, position.lon(), position.lat(), METRE_GRAIN);
                yield new double[] {metres.lon(), metres.lat()};
            }
        };
    }

    /** The URI, so that a refused parameter is told what is known. */
    @Override
    public String toString() {
        return uri;
    }

    private static Position transform(
            CoordinateReferenceSystem from, CoordinateReferenceSystem to, double x, double y, double grain) {
        var result = new ProjCoordinate();
        new BasicCoordinateTransform(from, to).transform(new ProjCoordinate(x, y), result);
        return new Position(Math.round(result.x * grain) / grain, Math.round(result.y * grain) / grain);
    }
}
