package nl.nplv.executionplans.plan;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.persistence.Aggregates;

/** The comments. */
@ApplicationScoped
class PlanComments extends Aggregates<PlanComment> {
    PlanComment of(UUID planId, UUID id) {
        return find("id = ?1 and planId = ?2", id, planId)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no comment " + id + " on this plan"));
    }

    Filter<PlanComment> on(UUID planId) {
        return new Filter<>(PlanComment.class).equal("planId", planId);
    }
}
