package nl.nplv.focusareas.agreement;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.area.SignedAgreements;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The agreements. */
@ApplicationScoped
public class Agreements extends Aggregates<CooperationAgreement> implements SignedAgreements {

    @Override
    public boolean signedFor(UUID focusAreaId) {
        return find("focusAreaId = ?1 and status = ?2", focusAreaId, AgreementStatus.SIGNED)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .isPresent();
    }

    CooperationAgreement of(FocusArea area, UUID id) {
        return find("id = ?1 and focusAreaId = ?2", id, area.id())
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no agreement " + id + " of " + area.slug()));
    }

    CooperationAgreement of(FocusArea area, UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(of(area, id), expected);
    }

    /**
     * The agreement that is about to end: locked before its area is read, so that an area that starts on it is seen, or does not
     * start.
     */
    CooperationAgreement lockedOf(String slug, UUID id, @Nullable IfMatch expected) {
        var agreement = find("id = ?1 and focusAreaId = (select id from FocusArea where slug = ?2)", id, slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no agreement " + id + " of " + slug));
        return IfMatch.check(agreement, expected);
    }

    Filter<CooperationAgreement> of(FocusArea area) {
        return new Filter<>(CooperationAgreement.class).equal("focusAreaId", area.id());
    }
}
