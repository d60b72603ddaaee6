package nl.nplv.executionplans.plan;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The two parts of text that every plan has. */
@ApplicationScoped
public class PlanParts {
    private final EntityManager entities;

    PlanParts(EntityManager entities) {
        this.entities = entities;
    }

    /** The plan's analysis. */
    public Analysis analysisOf(UUID planId) {
        return part(Analysis.class, planId);
    }

    /** The plan's resident involvement. */
    public ResidentInvolvement involvementOf(UUID planId) {
        return part(ResidentInvolvement.class, planId);
    }

    private <A> A part(Class<A> type, UUID planId) {
        return entities.createQuery("from " + type.getSimpleName() + " where planId = :plan", type)
                .setParameter("plan", planId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("no plan " + planId));
    }
}
