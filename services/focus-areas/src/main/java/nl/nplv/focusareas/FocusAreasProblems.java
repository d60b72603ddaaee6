package nl.nplv.focusareas;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.nplv.focusareas.agreement.AgreementProblem;
import nl.nplv.focusareas.alliance.AllianceProblem;
import nl.nplv.focusareas.area.AreaProblem;
import nl.nplv.focusareas.indicator.IndicatorProblem;
import nl.nplv.focusareas.measurement.MeasurementProblem;
import nl.nplv.focusareas.meeting.MeetingProblem;
import nl.nplv.focusareas.office.OfficeProblem;
import nl.nplv.focusareas.representative.RepresentativeProblem;
import nl.nplv.shared.problem.ProblemCatalogue;

/** Every refusal of this service. */
class FocusAreasProblems {
    @Produces
    @Singleton
    ProblemCatalogue catalogue() {
        return ProblemCatalogue.of(
                AreaProblem.values(),
                AgreementProblem.values(),
                AllianceProblem.values(),
                MeetingProblem.values(),
                RepresentativeProblem.values(),
                OfficeProblem.values(),
                IndicatorProblem.values(),
                MeasurementProblem.values());
    }
}
