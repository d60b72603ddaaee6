package nl.nplv.shared.change;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;

/** What happened to an aggregate, and how it was at a past moment. */
@ApplicationScoped
public class History {
    private final EntityManager entities;
    private final Listing listing;
    private final ObjectMapper json;

    History(EntityManager entities, Listing listing, ObjectMapper json) {
        this.entities = entities;
        this.listing = listing;
        this.json = json;
    }

    /** The changes of one aggregate: who, when, what; the first one first. */
    public Page<HistoryEntry> of(UUID aggregateId, PageQuery query) {
        var filter = new Filter<>(Change.class).equal("aggregateId", aggregateId);
        return listing.page(filter, query, Set.of("version")).map(HistoryEntry::of);
    }

    /**
     * The aggregate as it was shown at a moment.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND when it did not exist yet
     */
    public <V> V asOf(UUID aggregateId, OffsetDateTime moment, Class<V> view) {
        return entities.createQuery(
                        "from Change where aggregateId = :id and updatedAt <= :moment order by version desc",
                        Change.class)
                .setParameter("id", aggregateId)
                .setParameter("moment", moment.toInstant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(change -> read(change.state(), view))
                .orElseThrow(() -> NOT_FOUND.because("it did not exist at " + moment));
    }

    private <V> V read(String state, Class<V> view) {
        try {
            return json.readValue(state, view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state that was shown can be read", e);
        }
    }
}
