package nl.nplv.focusareas.office;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The programme offices. */
@ApplicationScoped
class ProgrammeOffices extends Aggregates<ProgrammeOffice> {

    ProgrammeOffice of(FocusArea area, UUID id) {
        return find("id = ?1 and focusAreaId = ?2", id, area.id())
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no programme office " + id + " of " + area.slug()));
    }

    ProgrammeOffice of(FocusArea area, UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(of(area, id), expected);
    }

    Filter<ProgrammeOffice> of(FocusArea area) {
        return new Filter<>(ProgrammeOffice.class).equal("focusAreaId", area.id());
    }
}
