package nl.nplv.focusareas.indicator;

import static nl.nplv.focusareas.indicator.IndicatorProblem.FOCUS_AREA_MISMATCH;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;

import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an indicator belongs. */
@Schema(
        description =
                "PROGRAMME: measured in every area; LEEFBAAROMETER: of the national liveability model; LOCAL: of one area.")
public enum SetName {
    PROGRAMME,
    LEEFBAAROMETER,
    LOCAL;

    /** Refuses who does not keep it: the state keeps the national sets, an area also its own indicators. */
    void mustBeKeptBy(Actor by, @Nullable FocusArea area) {
        if (by.role().equals(Role.NAT)) {
            return;
        }
        if (this != LOCAL) {
            throw FORBIDDEN.because("indicators of set " + this + " are kept by the state");
        }
        if (area != null) {
            by.mustActWithin(area.municipalityCode(), area.slug());
        }
    }

    /** Refuses a local indicator without its area, and a national one with an area. */
    void mustFit(@Nullable String focusAreaSlug) {
        if ((this == LOCAL) != (focusAreaSlug != null)) {
            throw FOCUS_AREA_MISMATCH.at(
                    "/focusAreaSlug", "must be given for LOCAL and for no other set; the set is " + this);
        }
    }
}
