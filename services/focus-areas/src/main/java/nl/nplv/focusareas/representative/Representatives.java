package nl.nplv.focusareas.representative;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.area.Representation;
import nl.nplv.focusareas.area.SendingMinistry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The representatives. */
@ApplicationScoped
class Representatives extends Aggregates<NationalRepresentative> implements Representation {

    @Override
    public List<UUID> areasOf(SendingMinistry ministry, LocalDate day) {
        return list("ministry = ?1 and appointedOn is not null", ministry).stream()
                .filter(each -> each.representsOn(day))
                .map(NationalRepresentative::focusAreaId)
                .toList();
    }

    /**
     * Who represents the state in the area on a day.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    NationalRepresentative representing(FocusArea area, LocalDate day) {
        return list("focusAreaId = ?1 and appointedOn is not null", area.id()).stream()
                .filter(each -> each.representsOn(day))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("nobody represents the state in " + area.slug() + " on " + day));
    }

    /** Until the transaction ends nobody else is appointed there: two at once meet the constraint one after the other. */
    void lock(FocusArea area) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:area, 0))")
                .setParameter("area", "representative " + area.id())
                .getSingleResult();
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
