package nl.nplv.funding.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.nplv.funding.application.SingleApplication;
import nl.nplv.funding.application.SingleApplications;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.funding.scheme.EffortAssessments;
import nl.nplv.funding.scheme.FundingScheme;
import nl.nplv.funding.scheme.FundingSchemes;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.funding.scheme.SchemeStatus;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.funding.window.ApplicationWindows;

/** Every scheme as an applicant sees it. */
@ApplicationScoped
class Opportunities {
    private final FundingSchemes schemes;
    private final EffortAssessments assessments;
    private final ApplicationWindows windows;
    private final SingleApplications applications;

    Opportunities(
            FundingSchemes schemes,
            EffortAssessments assessments,
            ApplicationWindows windows,
            SingleApplications applications) {
        this.schemes = schemes;
        this.assessments = assessments;
        this.windows = windows;
        this.applications = applications;
    }

    /**
     * One for each scheme that is not closed and each of its windows that is not over, or else the last that was; what
     * the area has comes along.
     */
    List<Opportunity> of(Applicant applicant, LocalDate day) {
        var assessed = assessments.assessed();
        var own = applications.submittedBy(applicant);
        return schemes.all().stream()
                .filter(scheme -> scheme.status() != SchemeStatus.CLOSED)
                .flatMap(scheme -> seen(scheme, assessed, applicant, own, day))
                .toList();
    }

    private Stream<Opportunity> seen(
            FundingScheme scheme,
            Set<SchemeCode> assessed,
            Applicant applicant,
            List<SingleApplication> own,
            LocalDate day) {
        var isAssessed = assessed.contains(scheme.code());
        var all = windows.among(scheme.windowIds());
        var coming = all.stream().filter(window -> !window.isOver(day)).toList();
        if (!coming.isEmpty()) {
            return coming.stream().map(window -> new SchemeSeen(scheme, isAssessed, applicant, window, own).on(day));
        }
        var last = all.stream()
                .max(Comparator.comparing(ApplicationWindow::closes))
                .orElse(null);
        return Stream.of(new SchemeSeen(scheme, isAssessed, applicant, last, own).on(day));
    }
}
