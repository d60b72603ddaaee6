package nl.nplv.funding.grant;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.jspecify.annotations.Nullable;

/** The tranches. */
@ApplicationScoped
public class Tranches extends Aggregates<Tranche> {

    /** Until the transaction ends nobody else moves it. */
    Tranche locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no tranche " + id));
    }

    Tranche locked(UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(locked(id), expected);
    }

    /** Planned ones whose day has come. */
    List<UUID> fallingDue(LocalDate on) {
        return find("status = ?1 and dueOn <= ?2 order by dueOn, id", TrancheStatus.PLANNED, on).stream()
                .map(Tranche::id)
                .toList();
    }

    /** Those that a ministry has to pay, refused ones again; locked, so that no two lists hold the same. */
    List<Tranche> lockedToPay(Ministry ministry) {
        return find(
                        "ministry = ?1 and status in ?2 order by dueOn, id",
                        ministry,
                        List.of(TrancheStatus.DUE, TrancheStatus.REFUSED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Years of a grant with a tranche that is neither paid nor cancelled. */
    SortedSet<Integer> unsettledYearsOf(UUID grantId) {
        var settled = List.of(TrancheStatus.PAID, TrancheStatus.CANCELLED);
        return find("grantId = ?1 and status not in ?2", grantId, settled).stream()
                .map(Tranche::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
