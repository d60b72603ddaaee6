package nl.nplv.participation.fund;

import static nl.nplv.participation.fund.FundProblem.ALLIANCE_DECISION_MISSING;
import static nl.nplv.participation.fund.FundProblem.AREA_MISMATCH;
import static nl.nplv.participation.fund.FundProblem.ENTRY_NOT_CORRECTABLE;
import static nl.nplv.participation.fund.FundProblem.FUND_NOT_EMPTY;
import static nl.nplv.participation.fund.FundProblem.INSUFFICIENT_FUNDS;
import static nl.nplv.participation.initiative.InitiativeProblem.INITIATIVE_NOT_SUPPORTED;
import static nl.nplv.participation.initiative.InitiativeProblem.NATIONAL_FUNDING_NOT_ALLOWED;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.office;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownFixtures;
import nl.nplv.participation.initiative.CitizenInitiative;
import nl.nplv.participation.initiative.InitiativeFixtures;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.value.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RP4")
class ResidentsFundTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final KnownArea HEERLEN = KnownFixtures.area("heerlen-noord");
    private static final Actor OFFICE = office("heerlen-noord");
    private static final Actor EXECUTIVE = municipality("GM0917", "EXE");

    private final CitizenInitiative repairCafe = InitiativeFixtures.supported(HEERLEN);

    @Test
    void whether_there_is_a_fund_is_decided_by_the_alliance_in_a_meeting_that_was_held() {
        var fund = new ResidentsFund(HEERLEN, "Stichting");

        assertRefused(ALLIANCE_DECISION_MISSING, () -> fund.activate(UUID.randomUUID(), false, OFFICE));
        assertRefused(ALLIANCE_DECISION_MISSING, () -> deposit(fund, "100.00", EXECUTIVE));
        fund.activate(UUID.randomUUID(), true, OFFICE);

        assertThat(fund.status()).isEqualTo(FundStatus.ACTIVE);
    }

    @Test
    void five_thousand_of_forty_thousand_leaves_thirty_five_thousand() {
        var fund = with("40000.00");
        var grant = reserve(fund, repairCafe, "5000.00");
        assertThat(fund.book().balance()).isEqualTo(Money.of("40000.00"));
        assertThat(fund.book().available()).isEqualTo(Money.of("35000.00"));

        fund.pay(grant, Entry.payment(grant.amount(), grant.id(), "office", DAY), OFFICE);

        assertThat(fund.book().balance()).isEqualTo(Money.of("35000.00"));
        assertThat(grant.status()).isEqualTo(GrantStatus.PAID);
    }

    @Test
    @Tag("RP3")
    void the_state_puts_nothing_in() {
        assertRefused(NATIONAL_FUNDING_NOT_ALLOWED, () -> deposit(with("1.00"), "100.00", state()));
    }

    @Test
    void what_is_promised_cannot_be_promised_again() {
        var fund = with("100.00");
        reserve(fund, repairCafe, "60.00");

        assertRefused(INSUFFICIENT_FUNDS, () -> reserve(fund, repairCafe, "40.01"));
    }

    @Test
    void a_grant_needs_a_supported_initiative_of_the_same_area() {
        var fund = with("100.00");

        assertRefused(INITIATIVE_NOT_SUPPORTED, () -> reserve(fund, InitiativeFixtures.submitted(HEERLEN), "10.00"));
        assertRefused(
                AREA_MISMATCH,
                () -> reserve(fund, InitiativeFixtures.supported(KnownFixtures.area("breda-noord")), "10.00"));
    }

    @Test
    void a_released_promise_is_free_again_and_cannot_be_paid() {
        var fund = with("100.00");
        var grant = reserve(fund, repairCafe, "60.00");

        fund.release(grant, Entry.release(grant.amount(), grant.id(), "office", DAY), OFFICE);

        assertThat(fund.book().available()).isEqualTo(Money.of("100.00"));
        assertRefused(
                ILLEGAL_TRANSITION,
                () -> fund.pay(grant, Entry.payment(grant.amount(), grant.id(), "office", DAY), OFFICE));
    }

    @Test
    void an_initiative_gives_back_no_more_than_it_got() {
        var fund = with("100.00");
        var grant = reserve(fund, repairCafe, "60.00");
        assertRefused(ILLEGAL_TRANSITION, () -> takeBack(fund, grant, "1.00"));
        fund.pay(grant, Entry.payment(grant.amount(), grant.id(), "office", DAY), OFFICE);

        takeBack(fund, grant, "20.00");

        assertThat(fund.book().balance()).isEqualTo(Money.of("60.00"));
        assertRefused(INSUFFICIENT_FUNDS, () -> takeBack(fund, grant, "40.01"));
    }

    @Test
    void a_mistaken_deposit_is_undone_by_its_counter_posting_unless_the_money_was_used() {
        var fund = new ResidentsFund(HEERLEN, "Stichting");
        fund.activate(UUID.randomUUID(), true, OFFICE);
        var wrong = deposit(fund, "100.00", EXECUTIVE);
        var grant = reserve(fund, repairCafe, "60.00");
        assertRefused(INSUFFICIENT_FUNDS, () -> fund.correct(wrong, wrong.corrected("office", DAY), OFFICE));
        assertRefused(ENTRY_NOT_CORRECTABLE, () -> {
            var reservation = Entry.reservation(Money.of("60.00"), grant.id(), "office", DAY);
            fund.correct(reservation, reservation.corrected("office", DAY), OFFICE);
        });
        fund.release(grant, Entry.release(grant.amount(), grant.id(), "office", DAY), OFFICE);

        fund.correct(wrong, wrong.corrected("office", DAY), OFFICE);

        assertThat(fund.book()).isEqualTo(Book.EMPTY);
    }

    @Test
    void a_fund_ends_empty() {
        var fund = with("100.00");
        assertRefused(FUND_NOT_EMPTY, () -> fund.close(OFFICE));
        fund.giveBack(Entry.giveBack(Money.of("100.00"), "office", DAY), OFFICE);

        fund.close(OFFICE);

        assertThat(fund.status()).isEqualTo(FundStatus.CLOSED);
        assertRefused(ILLEGAL_TRANSITION, () -> deposit(fund, "1.00", EXECUTIVE));
    }

    @Test
    void others_touch_nothing() {
        var fund = with("100.00");

        assertRefused(FORBIDDEN, () -> deposit(fund, "1.00", municipality("GM0758", "EXE")));
        assertRefused(FORBIDDEN, () -> fund.close(office("breda-noord")));
        assertRefused(FORBIDDEN, () -> fund.close(EXECUTIVE));
    }

    private static ResidentsFund with(String amount) {
        var fund = new ResidentsFund(HEERLEN, "Stichting");
        fund.activate(UUID.randomUUID(), true, OFFICE);
        deposit(fund, amount, EXECUTIVE);
        return fund;
    }

    @CanIgnoreReturnValue
    private static Entry deposit(ResidentsFund fund, String amount, Actor by) {
        var entry = Entry.deposit(Money.of(amount), by.organisation(), DAY);
        fund.deposit(entry, by);
        return entry;
    }

    @CanIgnoreReturnValue
    private static FundGrant reserve(ResidentsFund fund, CitizenInitiative initiative, String amount) {
        var grant = new FundGrant(fund.id(), initiative.id(), Money.of(amount));
        fund.reserve(grant, Entry.reservation(grant.amount(), grant.id(), "office", DAY), initiative, OFFICE);
        return grant;
    }

    private static void takeBack(ResidentsFund fund, FundGrant grant, String amount) {
        fund.takeBack(grant, Entry.repayment(Money.of(amount), grant.id(), "office", DAY), OFFICE);
    }
}
