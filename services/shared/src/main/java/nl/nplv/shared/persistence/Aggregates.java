package nl.nplv.shared.persistence;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * Repository of one aggregate; subclasses add queries named as questions.
 *
 * @param <A> the aggregate
 */
public abstract class Aggregates<A extends Aggregate> implements PanacheRepositoryBase<A, UUID> {

    /**
     * The aggregate.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public A get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NOT_FOUND.because("nothing with id " + id));
    }

    /**
     * The aggregate at the version that the client read.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND, VERSION_REQUIRED or VERSION_STALE
     */
    public A get(UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(get(id), expected);
    }
}
