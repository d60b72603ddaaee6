package nl.nplv.executionplans.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.persistence.Aggregates;

/** The bottlenecks. */
@ApplicationScoped
public class Bottlenecks extends Aggregates<Bottleneck> {
    private static final String COUNTS = """
            select new nl.nplv.executionplans.bottleneck.BottleneckCount(b.ministry, b.status, count(*),
                sum(case when b.overdue then 1 else 0 end))
            from Bottleneck b group by b.ministry, b.status order by b.ministry, b.status""";

    /** Nobody else changes it until the caller's transaction ends. */
    Bottleneck locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    /** Those in the status since that moment or longer that were not announced as overdue. */
    List<UUID> unannounced(BottleneckStatus status, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select id from Bottleneck where status = :status and overdue = false and statusSince <= :since order by statusSince, id",
                        UUID.class)
                .setParameter("status", status)
                .setParameter("since", since)
                .getResultList();
    }

    List<BottleneckCount> counts() {
        return getEntityManager().createQuery(COUNTS, BottleneckCount.class).getResultList();
    }

    /** Numbers of the proposals of 2021 that are there. */
    Set<Integer> proposalNumbers() {
        return Set.copyOf(getEntityManager()
                .createQuery("select proposalNo from Bottleneck where proposalNo is not null", Integer.class)
                .getResultList());
    }
}
