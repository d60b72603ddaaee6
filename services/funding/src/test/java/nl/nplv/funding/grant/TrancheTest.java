package nl.nplv.funding.grant;

import static nl.nplv.funding.application.ApplicationFixtures.dordrecht;
import static nl.nplv.funding.application.ApplicationFixtures.granted;
import static nl.nplv.funding.application.ApplicationFixtures.inReview;
import static nl.nplv.funding.application.ApplicationFixtures.year;
import static nl.nplv.funding.grant.GrantProblem.ALREADY_PAID;
import static nl.nplv.funding.grant.GrantProblem.PAID_IN_FUTURE;
import static nl.nplv.funding.ministry.Ministry.OCW;
import static nl.nplv.funding.ministry.Ministry.SZW;
import static nl.nplv.funding.ministry.MinistryProblem.NOT_SCHEME_OWNER;
import static nl.nplv.funding.scheme.SchemeFixtures.DAY;
import static nl.nplv.funding.scheme.SchemeFixtures.ministry;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import nl.nplv.funding.application.PlannedTranche;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrancheTest {
    private static final UUID LIST = UUID.fromString("01900000-0000-7000-8000-000000000002");

    private final Grant grant = grant();
    private final Tranche tranche = new Tranche(grant, 1, new PlannedTranche(2023, Money.of("100"), DAY));

    @ParameterizedTest
    @CsvSource({"2023-08-14, false", "2023-08-15, true", "2024-01-01, true"})
    void a_tranche_falls_due_on_its_day(LocalDate on, boolean due) {
        assertThat(tranche.fallsDue(on)).isEqualTo(due);
    }

    @Test
    void a_tranche_falls_due_once() {
        assertThat(tranche.fallDue(state()).amount()).isEqualTo(Money.of("100"));

        assertThat(tranche.fallsDue(DAY)).isFalse();
        assertRefused(ILLEGAL_TRANSITION, () -> tranche.fallDue(state()));
    }

    @Test
    void only_the_confirmation_of_the_finance_system_makes_it_paid_and_the_same_again_changes_nothing() {
        assertRefused(ILLEGAL_TRANSITION, () -> tranche.confirm(DAY, "F-1", ministry(SZW), DAY));
        instructed();
        assertRefused(PAID_IN_FUTURE, () -> tranche.confirm(DAY.plusDays(1), "F-1", ministry(SZW), DAY));

        assertThat(tranche.confirm(DAY, "F-1", ministry(SZW), DAY)).isPresent();

        assertThat(tranche.confirm(DAY, "F-1", ministry(SZW), DAY.plusDays(3))).isEmpty();
        assertRefused(ALREADY_PAID, () -> tranche.confirm(DAY, "F-2", ministry(SZW), DAY));
        assertRefused(ILLEGAL_TRANSITION, () -> tranche.refuse(RefusalReason.OTHER, ministry(SZW)));
    }

    @Test
    void a_refused_tranche_comes_on_the_next_list_and_the_same_refusal_changes_nothing() {
        instructed();

        assertThat(tranche.refuse(RefusalReason.ACCOUNT_BLOCKED, ministry(SZW))).isPresent();

        assertThat(tranche.refuse(RefusalReason.ACCOUNT_BLOCKED, ministry(SZW))).isEmpty();
        assertThat(tranche.instruct(LIST, ministry(SZW)).instructionId()).isEqualTo(LIST);
    }

    @Test
    @Tag("FU2")
    void another_ministry_can_do_nothing_with_it() {
        var ocw = ministry(OCW);

        assertRefused(NOT_SCHEME_OWNER, () -> tranche.instruct(LIST, ocw));
        assertRefused(NOT_SCHEME_OWNER, () -> tranche.confirm(DAY, "F-1", ocw, DAY));
        assertRefused(NOT_SCHEME_OWNER, () -> tranche.refuse(RefusalReason.OTHER, ocw));
        assertRefused(NOT_SCHEME_OWNER, () -> tranche.reversePayment(ocw));
        assertRefused(NOT_SCHEME_OWNER, () -> tranche.cancel(ocw));
        assertRefused(NOT_SCHEME_OWNER, () -> grant.settle(Money.ZERO, Money.ZERO, ocw));
        assertRefused(NOT_SCHEME_OWNER, () -> grant.reopen(ocw));
        assertRefused(NOT_SCHEME_OWNER, () -> grant.undoReservation(2023, null, ocw));
    }

    @Test
    void a_grant_is_settled_when_nothing_is_owed_and_reclaimed_when_something_is_left() {
        assertRefused(ILLEGAL_TRANSITION, () -> grant.settle(Money.of("1"), Money.ZERO, ministry(SZW)));
        assertRefused(ILLEGAL_TRANSITION, () -> grant.settle(Money.ZERO, Money.of("1"), ministry(SZW)));
        assertThat(grant.pay(ministry(SZW))).isNotNull();
        assertRefused(ILLEGAL_TRANSITION, () -> grant.settle(Money.ZERO, Money.ZERO, ministry(SZW)));
        assertThat(grant.account(dordrecht())).isNotNull();

        assertThat(grant.settle(Money.ZERO, Money.of("1"), ministry(SZW)))
                .isEqualTo(new GrantEvent.GrantReclaimed(grant.id(), Money.of("1")));

        assertThat(grant.status()).isEqualTo(GrantStatus.RECLAIMED);
        assertRefused(FORBIDDEN, () -> grant.reserve(2023, Money.of("1"), municipality("GM0758", Role.EXE)));
    }

    @Test
    @Tag("FU8")
    void a_reservation_that_is_undone_leaves_those_of_the_years_before() {
        assertThat(grant.reserve(2023, Money.of("30"), dordrecht()).toYear()).isEqualTo(2024);
        assertThat(grant.reserve(2024, Money.of("20"), dordrecht()).toYear()).isEqualTo(2025);

        assertThat(grant.undoReservation(2024, 2024, ministry(SZW)).fromYear()).isEqualTo(2024);

        assertThat(grant.reservedTo()).isEqualTo(2024);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-15, ",
        "2024-05-16, 60",
        "2024-06-30, 60",
        "2024-07-01, 14",
        "2024-07-15, 14",
        "2024-07-16, 0",
    })
    void a_municipality_is_reminded_sixty_and_fourteen_days_before_the_last_day_and_once_after_it(
            LocalDate on, @Nullable Integer daysBefore) {
        var deadline = new ReportDeadline(2023, MonthDay.of(7, 15), List.of(60, 14));

        assertThat(deadline.reminderOn(on).map(Reminder::daysBefore).orElse(null))
                .isEqualTo(daysBefore);
    }

    private void instructed() {
        assertThat(tranche.fallDue(state())).isNotNull();
        assertThat(tranche.instruct(LIST, ministry(SZW))).isNotNull();
    }

    private static Grant grant() {
        var line = inReview(year(2023, "100"));
        return new Grant(line, granted(line));
    }
}
