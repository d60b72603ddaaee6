package nl.nplv.executionplans.plan;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The challenges. */
@ApplicationScoped
public class Challenges extends Aggregates<Challenge> {

    /** Those that the plan takes up now, the first priority first. */
    public List<Challenge> in(ExecutionPlan plan) {
        return list("planId = ?1 and removed = false order by priority, id", plan.id());
    }

    /** The challenge, when the plan takes it up. */
    public Optional<Challenge> in(UUID planId, UUID id) {
        return find("id = ?1 and planId = ?2 and removed = false", id, planId).firstResultOptional();
    }

    Challenge of(UUID planId, UUID id) {
        return in(planId, id).orElseThrow(() -> NOT_FOUND.because("no challenge " + id + " in this plan"));
    }

    Challenge of(UUID planId, UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(of(planId, id), expected);
    }

    /** How many interventions refer to it; a question in SQL, since interventions know challenges and not the other way round. */
    long interventionsFor(Challenge challenge) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from intervention where challenge_id = ?1 and not removed")
                        .setParameter(1, challenge.id())
                        .getSingleResult())
                .longValue();
    }
}
