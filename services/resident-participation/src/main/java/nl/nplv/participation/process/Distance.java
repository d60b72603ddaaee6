package nl.nplv.participation.process;

import nl.nplv.shared.reference.Programme;

/** How far an area is, as the crow flies. */
final class Distance {
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double TENTH = 10;

    private Distance() {}

    /** To the middle of the area, in kilometres, one decimal; flat earth is good enough within the country. */
    static double kilometres(double lon, double lat, String areaSlug) {
        return Programme.areas().stream()
                .filter(area -> area.slug().equals(areaSlug))
                .mapToDouble(area -> Math.hypot((area.lon() - lon) * Math.cos(Math.toRadians(lat)), area.lat() - lat)
                        * KILOMETRES_PER_DEGREE)
                .map(kilometres -> Math.round(kilometres * TENTH) / TENTH)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }
}
