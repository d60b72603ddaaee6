package nl.nplv.focusareas.area;

import static nl.nplv.focusareas.area.AreaProblem.AREA_LIMIT;

import nl.nplv.shared.value.MunicipalityCode;

/** The programme's size: 20 areas in 19 municipalities, and what amendments added (FA1). */
class AreaLimit {
    private final FocusAreas areas;
    private final ProgrammeAmendments amendments;

    AreaLimit(FocusAreas areas, ProgrammeAmendments amendments) {
        this.areas = areas;
        this.amendments = amendments;
    }

    /** Refuses one more area than the programme has for the municipality, withdrawn ones not counted. */
    void mustAllowAnotherIn(MunicipalityCode municipality) {
        var most = amendments.mostAreasIn(municipality);
        if (areas.countInProgramme(municipality) >= most) {
            throw AREA_LIMIT.at("/municipalityCode", "the programme has " + most + " areas in " + municipality);
        }
    }

    /** Refuses one more active area than the programme has. */
    void mustAllowAnotherActive(MunicipalityCode municipality) {
        var most = amendments.mostAreas();
        if (areas.countActive() >= most) {
            throw AREA_LIMIT.because("the programme has " + most + " areas; " + municipality + " would be one more");
        }
    }
}
