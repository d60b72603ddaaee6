package nl.nplv.focusareas.agreement;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
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
        return count("focusAreaId = ?1 and status = ?2", focusAreaId, AgreementStatus.SIGNED) > 0;
    }

    CooperationAgreement of(FocusArea area, UUID id) {
        return find("id = ?1 and focusAreaId = ?2", id, area.id())
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no agreement " + id + " of " + area.slug()));
    }

    CooperationAgreement of(FocusArea area, UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(of(area, id), expected);
    }

    Filter<CooperationAgreement> of(FocusArea area) {
        return new Filter<>(CooperationAgreement.class).equal("focusAreaId", area.id());
    }
}
