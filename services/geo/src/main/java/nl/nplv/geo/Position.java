package nl.nplv.geo;

/**
 * A place on earth, WGS 84, degrees.
 *
 * @param lon longitude
 * @param lat latitude
 */
public record Position(double lon, double lat) {}
