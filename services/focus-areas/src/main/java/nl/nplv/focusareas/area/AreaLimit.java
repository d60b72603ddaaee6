package nl.nplv.focusareas.area;

import static nl.nplv.focusareas.area.AreaProblem.AREA_LIMIT;

/**
 * How full the programme is: 20 areas in 19 municipalities, and what amendments added (FA1).
 *
 * @param here candidates and active areas in the municipality
 * @param mostHere how many it may have
 * @param active active areas of the programme
 * @param most how many it may have
 */
record AreaLimit(long here, long mostHere, long active, long most) {

    /** Refuses one more area than the programme has for the municipality; withdrawn and completed ones are not counted. */
    void mustAllowAnotherHere() {
        if (here >= mostHere) {
            throw AREA_LIMIT.at("/municipalityCode", "the programme has " + mostHere + " areas in this municipality");
        }
    }

    /** Refuses one more active area than the programme has. */
    void mustAllowAnotherActive() {
        if (active >= most) {
            throw AREA_LIMIT.because("the programme has " + most + " areas; this would be one more");
        }
    }
}
