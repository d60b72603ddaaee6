package nl.nplv.focusareas.alliance;

import static nl.nplv.focusareas.alliance.AllianceProblem.ALLIANCE_NOT_ACTIVE;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The alliances. */
@ApplicationScoped
public class Alliances extends Aggregates<Alliance> {

    /**
     * The alliance that works for the area now.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ALLIANCE_NOT_ACTIVE
     */
    public Alliance activeIn(FocusArea area) {
        return findActiveIn(area)
                .orElseThrow(() -> ALLIANCE_NOT_ACTIVE.because(area.slug() + " has no active alliance"));
    }

    /** Who leads in the area now. */
    public Lead leadIn(FocusArea area) {
        return findActiveIn(area).isPresent() ? Lead.MAYOR : Lead.EXECUTIVE;
    }

    Alliance of(FocusArea area, UUID id) {
        return find("id = ?1 and focusAreaId = ?2", id, area.id())
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no alliance " + id + " of " + area.slug()));
    }

    Alliance of(FocusArea area, UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(of(area, id), expected);
    }

    private Optional<Alliance> findActiveIn(FocusArea area) {
        return find("focusAreaId = ?1 and status = ?2", area.id(), AllianceStatus.ACTIVE)
                .firstResultOptional();
    }
}
