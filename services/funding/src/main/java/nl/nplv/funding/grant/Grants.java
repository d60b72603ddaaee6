package nl.nplv.funding.grant;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.persistence.Aggregates;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The grants. */
@ApplicationScoped
public class Grants extends Aggregates<Grant> {
    private static final String UNREPORTED = """
            select g.id from funding_grant g
            where g.status = 'PAYING'
                and (select coalesce(sum(p.amount), 0) from posting p
                    where p.line_id = g.line_id and p.account in ('PAID', 'RESERVED') and p.year = :year) > 0
                and not exists (select 1 from spending_report r
                    where r.grant_id = g.id and r.year = :year and r.status = 'FILED')
            order by g.id""";

    /** Until the transaction ends nobody else pays, reports or settles it. */
    Grant locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no grant " + id));
    }

    Grant locked(UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(locked(id), expected);
    }

    /** Those with money for that year that nobody has accounted for. */
    List<UUID> unreported(int year) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(UNREPORTED, UUID.class)
                .setParameter("year", year)
                .getResultList();
    }
}
