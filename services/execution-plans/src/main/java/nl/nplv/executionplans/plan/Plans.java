package nl.nplv.executionplans.plan;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** Lets one adoption or beginning of a version at a time through in an area, until the caller's transaction ends (EP2). */
    public void lockArea(UUID focusAreaId) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as held")
                .setParameter(1, focusAreaId.toString())
                .getSingleResult();
    }

    /** Another plan that is in force in the area. */
    public Optional<ExecutionPlan> otherInForce(ExecutionPlan plan) {
        return withVersion(plan.focusAreaId(), PlanStatus::isInForce)
                .filter(each -> !each.equals(plan))
                .findFirst();
    }

    /** The plan of the area that has a version that is still written or tabled. */
    public Optional<ExecutionPlan> openIn(UUID focusAreaId) {
        return withVersion(focusAreaId, PlanStatus::isOpen).findFirst();
    }

    private Stream<ExecutionPlan> withVersion(UUID focusAreaId, Predicate<PlanStatus> status) {
        return getEntityManager()
                .createQuery(
                        "select v.plan from PlanVersion v where v.focusAreaId = :area and v.status in :statuses",
                        ExecutionPlan.class)
                .setParameter("area", focusAreaId)
                .setParameter(
                        "statuses",
                        Arrays.stream(PlanStatus.values()).filter(status).toList())
                .getResultStream();
    }
}
