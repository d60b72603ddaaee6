package nl.nplv.focusareas.representative;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The representatives. */
@ApplicationScoped
class Representatives extends Aggregates<NationalRepresentative> {

    /**
     * Who represents the state in the area now.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    NationalRepresentative appointedIn(FocusArea area) {
        return find("focusAreaId = ?1 and status = ?2", area.id(), RepresentativeStatus.APPOINTED)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no representative is appointed for " + area.slug()));
    }

    NationalRepresentative of(FocusArea area, UUID id) {
        return find("id = ?1 and focusAreaId = ?2", id, area.id())
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no representative " + id + " of " + area.slug()));
    }

    NationalRepresentative of(FocusArea area, UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(of(area, id), expected);
    }
}
