package nl.nplv.wbmgp.municipality;

import nl.nplv.geo.Position;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;

/**
 * A municipality that may apply the act.
 *
 * @param code CBS code
 * @param name name
 * @param province province that is asked for advice (Wbmgp art. 6(4))
 * @param policeUnit regional unit that supplies police data (Politiewet 2012, art. 25), as the organisation in its tokens
 * @param middle middle of the municipality
 */
public record Municipality(
        MunicipalityCode code, String name, ProvinceCode province, String policeUnit, Position middle) {
    /** No municipality of the list reaches further from its middle. */
    private static final double REACH_METRES = 30_000;

    private static final double METRES_PER_DEGREE = 111_320;

    /** Whether the place is near enough to lie in it; a check on mistaken coordinates, not on the border. */
    public boolean mayHold(Position place) {
        var north = (place.lat() - middle.lat()) * METRES_PER_DEGREE;
        var east = (place.lon() - middle.lon()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(middle.lat()));
        return Math.hypot(north, east) <= REACH_METRES;
    }
}
