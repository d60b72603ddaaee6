package nl.nplv.focusareas.indicator;

import static nl.nplv.focusareas.indicator.IndicatorFixtures.STATE;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.finalOne;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.proposed;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.set;
import static nl.nplv.focusareas.indicator.IndicatorProblem.DATE_IN_FUTURE;
import static nl.nplv.focusareas.indicator.IndicatorProblem.MEANS_NOT_FIXED;
import static nl.nplv.focusareas.indicator.Refusal.pointers;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorSetFinalised;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("FA5")
class IndicatorSetTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 15);

    private final List<Indicator> members = List.of(proposed(SetName.PROGRAMME, null));

    @ParameterizedTest
    @CsvSource({"2022-12-01, 2022-12-15", "2023-01-15, 2023-01-15"})
    void a_set_is_final_once_means_and_interventions_are_fixed(String means, String interventions) {
        var event = set("2023-01-15", means, interventions).finalise(members, STATE, TODAY);

        assertThat(event).isEqualTo(new IndicatorSetFinalised(List.of(new IndicatorCode("FEELS_UNSAFE")), TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-16, 2022-12-15, /nationalMeansFixedOn",
        ", 2022-12-15, /nationalMeansFixedOn",
        "2022-12-01, 2023-01-16, /interventionsFixedOn",
        "2022-12-01, , /interventionsFixedOn",
        ", , /nationalMeansFixedOn /interventionsFixedOn",
    })
    void before_that_it_is_not(String means, String interventions, String where) {
        var set = set("2023-01-15", means, interventions);

        assertThat(pointers(MEANS_NOT_FIXED, () -> set.finalise(members, STATE, TODAY)))
                .containsExactly(where.split(" ", -1));
    }

    @Test
    void a_set_is_not_final_before_its_day() {
        var set = set("2023-01-16", "2022-12-01", "2022-12-15");

        assertThat(pointers(DATE_IN_FUTURE, () -> set.finalise(members, STATE, TODAY)))
                .containsExactly("/date");
    }

    @Test
    void every_member_that_is_not_proposed_is_named() {
        var set = set("2023-01-15", "2022-12-01", "2022-12-15");
        var mixed = List.of(finalOne(), members.getFirst(), finalOne());

        assertThat(pointers(ILLEGAL_TRANSITION, () -> set.finalise(mixed, STATE, TODAY)))
                .containsExactly("/codes/0", "/codes/2");
    }
}
