package nl.nplv.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whoever writes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LedgerTest {
    private static final String ONE_SIDE = """
            insert into posting (entry_id, kind, account, year, amount, line_id, scheme_code, ministry, municipality_code, theme,
                goal, booked_at)
            values (:entry, 'AWARD', 'AWARDED', 2023, 1, :entry, 'VHF_PROGRAMME', 'VRO', 'GM0622', 'T', 'SAFETY', now())""";

    @Inject
    Ledger ledger;

    @Inject
    EntityManager entities;

    private final Purpose purpose = new Purpose(
            Ids.next(),
            new SchemeCode("VHF_PROGRAMME"),
            Ministry.VRO,
            new MunicipalityCode("GM0622"),
            "vlaardingen-west",
            "T",
            CentralGoal.SAFETY);

    @Test
    void a_posting_without_its_twin_is_refused_when_the_transaction_commits() {
        var entry = Ids.next();

        assertThatThrownBy(() -> inTransaction(() -> entities.createNativeQuery(ONE_SIDE)
                        .setParameter("entry", entry)
                        .executeUpdate()))
                .isNotNull();

        assertThat(rowsOf(entry)).isZero();
    }

    @Test
    void postings_are_neither_changed_nor_deleted() {
        inTransaction(() -> ledger.book(purpose, Entry.in(2023, EntryKind.ASK, Money.of("10.50")), null));

        assertThatThrownBy(
                        () -> inTransaction(() -> entities.createNativeQuery("update posting set amount = 2 * amount")
                                .executeUpdate()))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> inTransaction(
                        () -> entities.createNativeQuery("delete from posting").executeUpdate()))
                .rootCause()
                .hasMessageContaining("never changed");
    }

    @Test
    void an_entry_is_taken_back_once_and_then_nothing_stands() {
        var entry = QuarkusTransaction.requiringNew()
                .call(() -> ledger.book(purpose, Entry.in(2023, EntryKind.COMMITMENT, Money.of("10.50")), null));
        assertThat(balance(Account.COMMITTED)).isEqualTo(Money.of("10.50"));
        assertThat(balance(Account.BUDGET)).isEqualTo(Money.of("-10.50"));

        inTransaction(() -> ledger.reverse(entry, "a mistake"));

        assertThat(balance(Account.COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(balance(Account.BUDGET)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> inTransaction(() -> ledger.reverse(entry, "again")))
                .isNotNull();
        inTransaction(() -> ledger.reverseAll(purpose.lineId(), EntryKind.COMMITMENT, "nothing is left to take back"));
        assertThat(balance(Account.COMMITTED)).isEqualTo(Money.ZERO);
    }

    private long rowsOf(UUID entry) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Number) entities.createNativeQuery("select count(*) from posting where entry_id = :entry")
                        .setParameter("entry", entry)
                        .getSingleResult())
                .longValue();
    }

    private Money balance(Account account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.balances(purpose.lineId()).of(account, 2023));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
