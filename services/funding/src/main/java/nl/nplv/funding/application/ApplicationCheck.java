package nl.nplv.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.funding.scheme.EffortAssessments;
import nl.nplv.funding.scheme.FundingSchemes;
import nl.nplv.funding.window.ApplicationWindow;

/** Finds what is wrong with an application, the same for a dry run and the real one. */
@ApplicationScoped
class ApplicationCheck {
    private final FundingSchemes schemes;
    private final EffortAssessments assessments;

    ApplicationCheck(FundingSchemes schemes, EffortAssessments assessments) {
        this.schemes = schemes;
        this.assessments = assessments;
    }

    Findings of(Applicant applicant, ApplicationWindow window, List<AskedLine> lines, LocalDate on) {
        return ofAmended(applicant, window, List.of(), lines, on);
    }

    /** What is wrong with new or changed lines; those that stay as they were were tried when they came. */
    Findings ofAmended(
            Applicant applicant,
            ApplicationWindow window,
            List<AskedLine> before,
            List<AskedLine> lines,
            LocalDate on) {
        var codes = lines.stream().map(AskedLine::schemeCode).collect(Collectors.toSet());
        return new LineCheck(schemes.byCode(codes), assessments.assessed(), applicant, window).of(before, lines, on);
    }
}
