package nl.nplv.executionplans.plan;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.persistence.Aggregates;

/** The plans. */
@ApplicationScoped
public class Plans extends Aggregates<ExecutionPlan> {

    /** The plan, which nobody tables or adopts until the caller's transaction ends: an edit is in time or refused. */
    public ExecutionPlan forEdit(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no plan " + id));
    }

    /** Lets one adoption at a time through in an area, until the caller's transaction ends (EP2). */
    public void lockArea(UUID focusAreaId) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as held")
                .setParameter(1, focusAreaId.toString())
                .getSingleResult();
    }

    /** Another plan that is in force in the area. */
    public Optional<ExecutionPlan> otherInForce(ExecutionPlan plan) {
        return getEntityManager()
                .createQuery(
                        "select v.plan from PlanVersion v where v.focusAreaId = :area and v.plan <> :plan and v.status in :inForce",
                        ExecutionPlan.class)
                .setParameter("area", plan.focusAreaId())
                .setParameter("plan", plan)
                .setParameter("inForce", List.of(PlanStatus.ADOPTED, PlanStatus.IN_EXECUTION))
                .getResultStream()
                .findFirst();
    }
}
