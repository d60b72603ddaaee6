package nl.nplv.funding.ledger;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nplv.funding.scheme.Ceilings;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.value.Money;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Books money in the caller's transaction. Postings are never changed: the database refuses an entry whose postings do
 * not cancel and any update, so a mistake is corrected by a counter-entry.
 */
@ApplicationScoped
public class Ledger {
    private static final String BOOK = """
            insert into posting (entry_id, kind, account, year, amount, line_id, scheme_code, ministry, municipality_code,
                area_slug, theme, goal, booked_at, reason, reverses)
            values (:entry, :kind, :from, :fromYear, -cast(:amount as numeric), :line, :scheme, :ministry, :municipality,
                nullif(:area, ''), :theme, :goal, :at, nullif(:reason, ''), null),
                (:entry, :kind, :to, :toYear, :amount, :line, :scheme, :ministry, :municipality,
                nullif(:area, ''), :theme, :goal, :at, nullif(:reason, ''), null)""";

    private static final String REVERSE = """
            insert into posting (entry_id, kind, account, year, amount, line_id, scheme_code, ministry, municipality_code,
                area_slug, theme, goal, booked_at, reason, reverses)
            select :counter, kind, account, year, -amount, line_id, scheme_code, ministry, municipality_code,
                area_slug, theme, goal, :at, :reason, entry_id
            from posting where entry_id = :entry""";

    private static final String BOUND = """
            select coalesce(-sum(amount), 0),
                coalesce(-sum(amount) filter (where year = :year), 0),
                coalesce(-sum(amount) filter (where year = :year and municipality_code = :municipality
                    and area_slug is not distinct from nullif(:area, '')), 0)
            from posting where scheme_code = :scheme and account = 'BUDGET'""";

    private static final String LINES_BOUND = """
            select count(*) from (select line_id from posting where scheme_code = :scheme and account = 'BUDGET'
                group by line_id having sum(amount) < 0) bound""";

    private static final String STANDING = """
            select distinct entry_id from posting p where line_id = :line and kind = :kind and reverses is null
            and not exists (select 1 from posting r where r.reverses = p.entry_id) order by entry_id""";

    private static final String BALANCES = """
            select account, year, sum(amount) from posting where line_id = :line group by account, year""";

    private final EntityManager entities;
    private final Clock clock;

    Ledger(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Lets nobody else bind money of this scheme until the transaction ends; what is bound, asked after this, stays so.
     */
    public void lock(SchemeCode scheme) {
        entities.createNativeQuery("select code from funding_scheme where code = :code for no key update")
                .setParameter("code", scheme.value())
                .getSingleResult();
    }

    /** What is bound of the purpose's scheme, in all and for its applicant; ask while {@link #lock} holds. */
    public Ceilings.Bound bound(Purpose purpose) {
        return new Ceilings.Bound() {
            @Override
            public Money total() {
                return row(0)[0];
            }

            @Override
            public Money in(int year) {
                return row(year)[1];
            }

            @Override
            public Money toApplicantIn(int year) {
                return row(year)[2];
            }

            private Money[] row(int year) {
                var row = (Object[]) entities.createNativeQuery(BOUND)
                        .setParameter("scheme", purpose.scheme().value())
                        .setParameter("year", year)
                        .setParameter("municipality", purpose.municipality().value())
                        .setParameter("area", Objects.requireNonNullElse(purpose.areaSlug(), ""))
                        .getSingleResult();
                return new Money[] {money(row[0]), money(row[1]), money(row[2])};
            }
        };
    }

    /** How many lines hold money of the scheme; ask while {@link #lock} holds. */
    public long linesBound(SchemeCode scheme) {
        return ((Number) entities.createNativeQuery(LINES_BOUND)
                        .setParameter("scheme", scheme.value())
                        .getSingleResult())
                .longValue();
    }

    /** Books one move; its id is that of both postings. */
    @CanIgnoreReturnValue
    public UUID book(Purpose purpose, Entry entry, @Nullable String reason) {
        var id = Ids.next();
        entities.createNativeQuery(BOOK)
                .setParameter("entry", id)
                .setParameter("kind", entry.kind().name())
                .setParameter("from", entry.kind().from().name())
                .setParameter("fromYear", entry.fromYear())
                .setParameter("to", entry.kind().to().name())
                .setParameter("toYear", entry.toYear())
                .setParameter("amount", entry.amount().amount())
                .setParameter("line", purpose.lineId())
                .setParameter("scheme", purpose.scheme().value())
                .setParameter("ministry", purpose.ministry().name())
                .setParameter("municipality", purpose.municipality().value())
                .setParameter("area", Objects.requireNonNullElse(purpose.areaSlug(), ""))
                .setParameter("theme", purpose.theme())
                .setParameter("goal", purpose.goal().name())
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("reason", Objects.requireNonNullElse(reason, ""))
                .executeUpdate();
        return id;
    }

    /** Books the opposite of a move that was booked before, as a counter-entry of its own. */
    @CanIgnoreReturnValue
    public UUID bookOpposite(Purpose purpose, Entry entry, String reason) {
        return book(
                purpose,
                new Entry(
                        entry.kind(),
                        entry.fromYear(),
                        entry.toYear(),
                        entry.amount().negate()),
                reason);
    }

    /** Books several moves for the same purpose. */
    public List<UUID> book(Purpose purpose, List<Entry> entries) {
        return entries.stream().map(entry -> book(purpose, entry, null)).toList();
    }

    /** Books the opposite of an entry; the entry itself stays. */
    @CanIgnoreReturnValue
    public UUID reverse(UUID entry, String reason) {
        var id = Ids.next();
        entities.createNativeQuery(REVERSE)
                .setParameter("counter", id)
                .setParameter("entry", entry)
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("reason", reason)
                .executeUpdate();
        return id;
    }

    /** Books the opposite of every entry of that kind that still stands for a line. */
    public void reverseAll(UUID lineId, EntryKind kind, String reason) {
        entities.unwrap(Session.class)
                .createNativeQuery(STANDING, UUID.class)
                .setParameter("line", lineId)
                .setParameter("kind", kind.name())
                .getResultList()
                .forEach(entry -> reverse(entry, reason));
    }

    /** What stands on the accounts of a line. */
    public Balances balances(UUID lineId) {
        var balances = new Balances.Builder();
        for (var each : entities.createNativeQuery(BALANCES)
                .setParameter("line", lineId)
                .getResultList()) {
            var row = (Object[]) each;
            balances.add(Account.valueOf((String) row[0]), ((Number) row[1]).intValue(), money(row[2]));
        }
        return balances.build();
    }

    private static Money money(Object amount) {
        return new Money((BigDecimal) amount);
    }
}
