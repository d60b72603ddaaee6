package nl.nplv.funding.application;

import static nl.nplv.shared.problem.CommonProblem.REGION_MISMATCH;

import jakarta.enterprise.context.ApplicationScoped;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Who applies, from what a request names. */
@ApplicationScoped
public class Applicants {
    private final KnownAreas areas;

    Applicants(KnownAreas areas) {
        this.areas = areas;
    }

    /**
     * The municipality, for one of its areas or for itself.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND, FACT_AWAITED, REGION_MISMATCH or ILLEGAL_TRANSITION
     */
    public Applicant named(MunicipalityCode municipality, @Nullable String areaSlug) {
        if (areaSlug == null) {
            return new Applicant(municipality, null);
        }
        var area = areas.get(areaSlug);
        if (!area.municipalityCode().equals(municipality)) {
            throw REGION_MISMATCH.at(
                    "/focusAreaSlug", areaSlug + " lies in " + area.municipalityCode() + ", not in " + municipality);
        }
        area.mustBeOpen();
        return new Applicant(municipality, new Applicant.Area(area.id(), area.slug()));
    }

    /** Who made this application. */
    Applicant of(SingleApplication application) {
        return named(application.municipalityCode(), application.focusAreaSlug());
    }

    /** An area with its municipality. */
    public Applicant area(String slug) {
        var area = areas.get(slug);
        return new Applicant(area.municipalityCode(), new Applicant.Area(area.id(), area.slug()));
    }
}
