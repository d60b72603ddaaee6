package nl.nplv.executionplans.plan;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The challenges. */
@ApplicationScoped
public class Challenges extends Aggregates<Challenge> {
    private static final String TAKEN_UP = "id = ?1 and planId = ?2 and removed = false";

    /** Those that the plan takes up now, the first priority first. */
    public List<Challenge> in(ExecutionPlan plan) {
        return list("planId = ?1 and removed = false order by priority, id", plan.id());
    }

    /** The challenge, when the plan takes it up; nobody changes or removes it until the caller's transaction ends. */
    public Optional<Challenge> held(UUID planId, UUID id) {
        return find(TAKEN_UP, id, planId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    Challenge of(UUID planId, UUID id) {
        return found(find(TAKEN_UP, id, planId), id);
    }

    /** For a change; nobody plans an intervention for it until the caller's transaction ends. */
    Challenge forEdit(UUID planId, UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(found(find(TAKEN_UP, id, planId).withLock(LockModeType.PESSIMISTIC_WRITE), id), expected);
    }

    private static Challenge found(PanacheQuery<Challenge> query, UUID id) {
        return query.firstResultOptional().orElseThrow(() -> NOT_FOUND.because("no challenge " + id + " in this plan"));
    }
}
