package nl.nplv.wbmgp.permit;

import static nl.nplv.test.Refusals.assertRefused;
import static nl.nplv.wbmgp.permit.PermitProblem.DEFERRAL_LATE;
import static nl.nplv.wbmgp.permit.PermitUnits.EXECUTIVE;
import static nl.nplv.wbmgp.permit.PermitUnits.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HousingPermitTest {

    @Test
    void a_term_that_stood_still_goes_on_from_the_day_that_the_applicant_was_told_of() {
        var permit = PermitUnits.applied("2023-05-01");
        assertThat(permit.defer(day("2023-08-01"), EXECUTIVE, day("2023-06-01")))
                .isNotNull();
        assertThat(permit.suspend(EXECUTIVE, day("2023-06-05"))).isNotNull();

        assertThat(permit.resume(EXECUTIVE, day("2023-06-12")).decideBy()).isEqualTo(day("2023-08-08"));
    }

    @Test
    void without_such_a_day_it_goes_on_from_the_eight_weeks() {
        var permit = PermitUnits.applied("2023-05-01");
        assertThat(permit.suspend(EXECUTIVE, day("2023-06-05"))).isNotNull();

        assertThat(permit.resume(EXECUTIVE, day("2023-06-12")).decideBy()).isEqualTo(day("2023-07-03"));
    }

    @Test
    void another_day_is_told_within_the_term_which_does_not_end_while_it_stands_still() {
        var permit = PermitUnits.applied("2023-05-01");
        assertRefused(DEFERRAL_LATE, () -> permit.defer(day("2023-08-01"), EXECUTIVE, day("2023-06-27")));
        assertThat(permit.suspend(EXECUTIVE, day("2023-06-05"))).isNotNull();

        assertThat(permit.defer(day("2023-08-01"), EXECUTIVE, day("2023-06-27")).decideBy())
                .isEqualTo(day("2023-08-01"));
    }
}
