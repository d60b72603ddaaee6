package nl.nplv.wbmgp.fine;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Refusals.assertRefused;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_AMOUNT;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_DAY;
import static nl.nplv.wbmgp.fine.FineProblem.FINE_OBJECTION_LATE;
import static nl.nplv.wbmgp.fine.FineProblem.VIEWS_AWAITED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.test.Actors;
import nl.nplv.wbmgp.act.fine.Breach;
import org.junit.jupiter.api.Test;

/** A fine of 300 euros that was meant on 2023-05-01, with views until 2023-05-31. */
class AdministrativeFineTest {
    private static final Actor EXECUTIVE = Actors.municipality("GM0599", Role.EXE);
    private static final LocalDate TOLD = LocalDate.of(2023, 5, 1);
    private static final LocalDate VIEWS_BY = LocalDate.of(2023, 5, 31);

    @Test
    void it_is_imposed_after_a_view_or_when_the_days_for_one_are_over() {
        var fine = intended();
        assertRefused(VIEWS_AWAITED, () -> fine.impose(null, EXECUTIVE, VIEWS_BY));
        assertThat(fine.hear(EXECUTIVE, TOLD.plusDays(3))).isNotNull();

        assertThat(fine.impose(null, EXECUTIVE, TOLD.plusDays(4)).amount()).isEqualTo(Money.of("300.00"));
        assertThat(intended().impose(null, EXECUTIVE, VIEWS_BY.plusDays(1)).amount())
                .isEqualTo(Money.of("300.00"));
    }

    @Test
    void it_may_be_less_than_the_ordinance_says_and_never_more() {
        assertRefused(FINE_AMOUNT, () -> intended().impose(Money.of("300.00"), EXECUTIVE, VIEWS_BY.plusDays(1)));
        assertRefused(FINE_AMOUNT, () -> intended().impose(Money.of("0.00"), EXECUTIVE, VIEWS_BY.plusDays(1)));
        assertThat(intended()
                        .impose(Money.of("299.99"), EXECUTIVE, VIEWS_BY.plusDays(1))
                        .amount())
                .isEqualTo(Money.of("299.99"));
    }

    @Test
    void a_breach_was_found_by_today_and_a_view_can_still_be_given() {
        assertRefused(FINE_DAY, () -> fine(TOLD.plusDays(1), VIEWS_BY).intend(EXECUTIVE, TOLD));
        assertRefused(FINE_DAY, () -> fine(TOLD, TOLD).intend(EXECUTIVE, TOLD));
    }

    @Test
    void only_the_own_municipality_fines() {
        assertRefused(FORBIDDEN, () -> fine(TOLD, VIEWS_BY).intend(Actors.municipality("GM0505", Role.EXE), TOLD));
        assertRefused(FORBIDDEN, () -> fine(TOLD, VIEWS_BY).intend(Actors.state(), TOLD));
    }

    @Test
    void an_objection_is_in_time_for_six_weeks_and_late_with_an_excuse() {
        var fine = imposed();
        assertRefused(
                FINE_OBJECTION_LATE,
                () -> fine.object(LocalDate.of(2023, 7, 14), null, false, false, EXECUTIVE, LocalDate.of(2023, 7, 14)));
        assertRefused(
                FINE_DAY,
                () -> fine.object(LocalDate.of(2023, 7, 14), null, true, false, EXECUTIVE, LocalDate.of(2023, 7, 13)));

        assertThat(fine.object(LocalDate.of(2023, 7, 13), null, false, false, EXECUTIVE, LocalDate.of(2023, 7, 14))
                        .decideBy())
                .isEqualTo(LocalDate.of(2023, 8, 24));
        var excused = imposed();
        assertThat(excused.object(LocalDate.of(2023, 9, 1), null, true, false, EXECUTIVE, LocalDate.of(2023, 9, 1)))
                .isNotNull();
        assertThat(excused.objection()).extracting(FineObjection::excused).isEqualTo(true);
    }

    @Test
    void an_objection_lowers_upholds_or_ends_it_and_a_court_may_after_that() {
        var fine = imposed();
        assertRefused(ILLEGAL_TRANSITION, () -> fine.revise(FineStatus.UPHELD, null, EXECUTIVE, TOLD));
        assertThat(fine.object(LocalDate.of(2023, 6, 10), null, false, false, EXECUTIVE, LocalDate.of(2023, 6, 10)))
                .isNotNull();
        assertRefused(FINE_AMOUNT, () -> fine.revise(FineStatus.LOWERED, null, EXECUTIVE, TOLD));
        assertRefused(FINE_AMOUNT, () -> fine.revise(FineStatus.UPHELD, Money.of("100.00"), EXECUTIVE, TOLD));
        assertThat(fine.revise(FineStatus.LOWERED, Money.of("100.00"), EXECUTIVE, LocalDate.of(2023, 7, 1))
                        .amount())
                .isEqualTo(Money.of("100.00"));

        assertThat(fine.revise(FineStatus.WITHDRAWN, null, EXECUTIVE, LocalDate.of(2024, 7, 1))
                        .status())
                .isEqualTo(FineStatus.WITHDRAWN);
        assertThat(fine.objection()).extracting(FineObjection::decidedOn).isEqualTo(LocalDate.of(2023, 7, 1));
    }

    /** Announced on 2023-06-01. */
    private static AdministrativeFine imposed() {
        var fine = intended();
        assertThat(fine.impose(null, EXECUTIVE, VIEWS_BY.plusDays(1))).isNotNull();
        return fine;
    }

    private static AdministrativeFine intended() {
        var fine = fine(TOLD, VIEWS_BY);
        assertThat(fine.intend(EXECUTIVE, TOLD)).isNotNull();
        return fine;
    }

    private static AdministrativeFine fine(LocalDate foundOn, LocalDate viewsBy) {
        var allowed =
                new FineCase.Allowed(Breach.OCCUPYING_WITHOUT_PERMIT, Money.of("300.00"), UUID.randomUUID(), List.of());
        return new AdministrativeFine(new MunicipalityCode("GM0599"), allowed, foundOn, viewsBy, "somebody");
    }
}
