package nl.nplv.focusareas.dashboard;

import nl.nplv.focusareas.indicator.CentralGoal;
import nl.nplv.focusareas.indicator.IndicatorCode;

/**
 * An indicator with a baseline in an area.
 *
 * @param code its code
 * @param name its name
 * @param goal its goal
 * @param unit unit of its values
 * @param higherIsBetter whether a rise is good news
 * @param baseline its baseline
 */
record MeasuredIndicator(
        IndicatorCode code, String name, CentralGoal goal, String unit, boolean higherIsBetter, Point baseline) {}
