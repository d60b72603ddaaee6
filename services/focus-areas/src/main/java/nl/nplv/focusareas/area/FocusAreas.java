package nl.nplv.focusareas.area;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The areas. */
@ApplicationScoped
public class FocusAreas extends Aggregates<FocusArea> {

    /**
     * The area with this slug.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public FocusArea get(String slug) {
        return find("slug", slug).firstResultOptional().orElseThrow(() -> NOT_FOUND.because("no focus area " + slug));
    }

    /** The area at the version that the client read. */
    FocusArea get(String slug, @Nullable IfMatch expected) {
        return IfMatch.check(get(slug), expected);
    }

    boolean none() {
        return count() == 0;
    }

    long countInProgramme(MunicipalityCode municipality) {
        return count(
                "municipalityCode = ?1 and status in ?2",
                municipality,
                List.of(AreaStatus.CANDIDATE, AreaStatus.ACTIVE));
    }

    long countActive() {
        return count("status", AreaStatus.ACTIVE);
    }
}
