package nl.nplv.participation.fund;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The residents' funds. */
@ApplicationScoped
public class ResidentsFunds extends Aggregates<ResidentsFund> {

    /** The fund, for this transaction alone: grants at the same moment come one after the other. */
    ResidentsFund locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NOT_FOUND.because("no fund " + id));
    }

    Filter<ResidentsFund> of(@Nullable String focusAreaSlug) {
        return new Filter<>(ResidentsFund.class).equal("focusAreaSlug", focusAreaSlug);
    }

    void add(FundGrant grant) {
        getEntityManager().persist(grant);
    }

    FundGrant grant(UUID fundId, UUID grantId) {
        return grants(fundId).stream()
                .filter(grant -> grant.id().equals(grantId))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("this fund has no grant " + grantId));
    }

    List<FundGrant> grants(UUID fundId) {
        return getEntityManager()
                .createQuery("from FundGrant where fundId = :id order by id", FundGrant.class)
                .setParameter("id", fundId)
                .getResultList();
    }
}
