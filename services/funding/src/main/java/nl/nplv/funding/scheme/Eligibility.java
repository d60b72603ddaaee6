package nl.nplv.funding.scheme;

import static nl.nplv.funding.scheme.SchemeProblem.EFFORT_ASSESSMENT_MISSING;
import static nl.nplv.funding.scheme.SchemeProblem.NOT_ELIGIBLE;
import static nl.nplv.funding.scheme.SchemeProblem.SCHEME_NOT_IN_WINDOW;
import static nl.nplv.funding.scheme.SchemeProblem.SCHEME_NOT_OPEN;

import java.util.List;
import nl.nplv.funding.window.ApplicationWindow;
import org.jspecify.annotations.Nullable;

/** Whether an applicant may apply for a scheme in a window: data of the scheme, tried one by one, each explained. */
public final class Eligibility {
    private Eligibility() {}

    /**
     * Every condition, met or not; the window's days are not among them, since they are the same for all schemes.
     *
     * @param assessed whether the scheme has an effort assessment
     * @param window none when the scheme is open in none
     */
    public static List<Condition> of(
            FundingScheme scheme, boolean assessed, Applicant applicant, @Nullable ApplicationWindow window) {
        return List.of(
                new Condition(
                        EFFORT_ASSESSMENT_MISSING,
                        assessed,
                        assessed ? "an effort assessment is recorded" : "no effort assessment is recorded",
                        "FU7"),
                new Condition(
                        SCHEME_NOT_OPEN,
                        scheme.status() == SchemeStatus.OPEN,
                        "the scheme is " + scheme.status(),
                        "DOMAIN 3.4 states"),
                inWindow(scheme, window),
                forAreas(scheme, applicant),
                forMunicipality(scheme, applicant));
    }

    private static Condition inWindow(FundingScheme scheme, @Nullable ApplicationWindow window) {
        if (window == null) {
            return new Condition(SCHEME_NOT_IN_WINDOW, false, "open in no window", "FU1");
        }
        var open = scheme.isIn(window.id());
        return new Condition(SCHEME_NOT_IN_WINDOW, open, (open ? "open in " : "not open in ") + window.name(), "FU1");
    }

    private static Condition forAreas(FundingScheme scheme, Applicant applicant) {
        var only = scheme.terms().audience().focusAreasOnly();
        return new Condition(
                NOT_ELIGIBLE,
                !only || applicant.area() != null,
                applicant.described() + (only ? "; only for focus areas" : "; also outside focus areas"),
                "eligibility of " + scheme.code() + "; " + scheme.terms().source());
    }

    private static Condition forMunicipality(FundingScheme scheme, Applicant applicant) {
        var listed = scheme.terms().audience().municipalityCodes();
        return new Condition(
                NOT_ELIGIBLE,
                listed == null || listed.contains(applicant.municipality()),
                applicant.municipality() + (listed == null ? "; for all municipalities" : "; only for those listed"),
                "eligibility of " + scheme.code() + "; " + scheme.terms().source());
    }
}
