package nl.nplv.focusareas.indicator;

import static nl.nplv.focusareas.indicator.IndicatorFixtures.GRONINGEN;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.HEERLEN;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.STATE;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.facts;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.finalOne;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.finalOneOf;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.finalised;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.proposed;
import static nl.nplv.focusareas.indicator.IndicatorFixtures.set;
import static nl.nplv.focusareas.indicator.IndicatorProblem.CHARACTERISTIC_MISSING;
import static nl.nplv.focusareas.indicator.IndicatorProblem.EXCLUDED_CHARACTERISTIC;
import static nl.nplv.focusareas.indicator.IndicatorProblem.FOCUS_AREA_MISMATCH;
import static nl.nplv.focusareas.indicator.IndicatorProblem.INDICATOR_NOT_FINAL;
import static nl.nplv.focusareas.indicator.Refusal.pointers;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorFinalised;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorProposed;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorRetired;
import nl.nplv.focusareas.indicator.IndicatorEvent.IndicatorRevised;
import nl.nplv.shared.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    @ParameterizedTest
    @Tag("FA6")
    @CsvSource({
        "LEEFBAAROMETER, MIGRATION_BACKGROUND, false",
        "LEEFBAAROMETER, BENEFIT_DEPENDENCY, false",
        "LEEFBAAROMETER, AGE, false",
        "LEEFBAAROMETER, HOUSEHOLD_COMPOSITION, false",
        "LEEFBAAROMETER, INCOME, false",
        "LEEFBAAROMETER, EDUCATION, false",
        "LEEFBAAROMETER, WEALTH, false",
        "LEEFBAAROMETER, BURGLARY, true",
        "PROGRAMME, MIGRATION_BACKGROUND, false",
        "PROGRAMME, INCOME, true",
        "PROGRAMME, EDUCATION, true",
        "LOCAL, MIGRATION_BACKGROUND, false",
        "LOCAL, BENEFIT_DEPENDENCY, true",
    })
    void a_set_refuses_what_it_may_not_measure(SetName set, String characteristic, boolean allowed) {
        var area = set == SetName.LOCAL ? HEERLEN : null;
        var indicator = new Indicator(new IndicatorCode("X"), set, area, facts(characteristic));
        var revisable = proposed(set, area);

        if (allowed) {
            assertThat(indicator.propose(area, STATE).set()).isEqualTo(set);
            assertThat(revisable.revise(facts(characteristic), area, STATE)).isNotNull();
        } else {
            assertThat(pointers(EXCLUDED_CHARACTERISTIC, () -> indicator.propose(area, STATE)))
                    .containsExactly("/facts/characteristic");
            assertThat(pointers(EXCLUDED_CHARACTERISTIC, () -> revisable.revise(facts(characteristic), area, STATE)))
                    .containsExactly("/facts/characteristic");
        }
    }

    @Test
    @Tag("FA6")
    void a_leefbaarometer_indicator_cannot_leave_its_characteristic_out() {
        var indicator = new Indicator(new IndicatorCode("X"), SetName.LEEFBAAROMETER, null, facts(null));

        assertThat(pointers(CHARACTERISTIC_MISSING, () -> indicator.propose(null, STATE)))
                .containsExactly("/facts/characteristic");
    }

    @ParameterizedTest
    @EnumSource(SetName.class)
    void only_a_local_indicator_has_an_area(SetName set) {
        var area = set == SetName.LOCAL ? null : HEERLEN;
        var indicator = proposed(set, area);

        assertThat(pointers(FOCUS_AREA_MISMATCH, () -> indicator.propose(area, STATE)))
                .containsExactly("/focusAreaSlug");
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRAMME, NAT, , true",
        "PROGRAMME, EXE, GM0917, false",
        "PROGRAMME, OFF, heerlen-noord, false",
        "LEEFBAAROMETER, NAT, , true",
        "LEEFBAAROMETER, EXE, GM0917, false",
        "LEEFBAAROMETER, OFF, heerlen-noord, false",
        "LOCAL, NAT, , true",
        "LOCAL, EXE, GM0917, true",
        "LOCAL, EXE, GM0014, false",
        "LOCAL, OFF, heerlen-noord, true",
        "LOCAL, OFF, groningen-noord, false",
    })
    void the_state_keeps_national_sets_and_an_area_also_its_own_indicators(
            SetName set, String role, String scope, boolean allowed) {
        var by = actor(role, scope);
        var area = set == SetName.LOCAL ? HEERLEN : null;
        var indicator = proposed(set, area);
        var measured = finalised(proposed(set, area));

        if (allowed) {
            assertThatCode(() -> keep(indicator, measured, area, by)).doesNotThrowAnyException();
        } else {
            assertThat(pointers(FORBIDDEN, () -> indicator.propose(area, by))).hasSize(1);
            assertThat(pointers(FORBIDDEN, () -> indicator.revise(facts(null), area, by)))
                    .hasSize(1);
            assertThat(pointers(FORBIDDEN, () -> measured.retire(area, by))).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, PROPOSED, false",
        "PROPOSED, FINAL, true",
        "PROPOSED, RETIRED, false",
        "FINAL, PROPOSED, false",
        "FINAL, FINAL, false",
        "FINAL, RETIRED, true",
        "RETIRED, PROPOSED, false",
        "RETIRED, FINAL, false",
        "RETIRED, RETIRED, false",
    })
    void an_indicator_is_proposed_then_final_then_retired(IndicatorStatus from, IndicatorStatus to, boolean allowed) {
        if (allowed) {
            assertThat(from.next(to)).isEqualTo(to);
        } else {
            assertThat(pointers(ILLEGAL_TRANSITION, () -> from.next(to))).containsExactly("/status");
        }
    }

    @Test
    void each_command_tells_its_event() {
        var indicator = proposed(SetName.PROGRAMME, null);
        var code = indicator.code();

        assertThat(indicator.propose(null, STATE))
                .isEqualTo(new IndicatorProposed(indicator.id(), code, CentralGoal.SAFETY, SetName.PROGRAMME));
        assertThat(indicator.revise(facts(null), null, STATE))
                .isEqualTo(new IndicatorRevised(indicator.id(), code, CentralGoal.SAFETY));
        assertThat(indicator.finalise(set("2023-01-15", "2022-12-01", "2022-12-15"), STATE))
                .isEqualTo(new IndicatorFinalised(indicator.id(), code, LocalDate.of(2023, 1, 15)));
        assertThat(indicator.retire(null, STATE)).isEqualTo(new IndicatorRetired(indicator.id(), code));
        assertThat(indicator.status()).isEqualTo(IndicatorStatus.RETIRED);
    }

    @Test
    void a_final_indicator_cannot_be_revised() {
        var indicator = finalOne();

        assertThat(pointers(ILLEGAL_TRANSITION, () -> indicator.revise(facts("INCOME"), null, STATE)))
                .containsExactly("/status");
        assertThat(indicator.facts().characteristic()).isNull();
    }

    @Test
    void a_proposed_indicator_is_not_retired() {
        var indicator = proposed(SetName.PROGRAMME, null);

        assertThat(pointers(ILLEGAL_TRANSITION, () -> indicator.retire(null, STATE)))
                .containsExactly("/status");
        assertThat(indicator.status()).isEqualTo(IndicatorStatus.PROPOSED);
    }

    @Test
    @Tag("FA5")
    void only_a_final_indicator_is_measured() {
        var retired = finalOne();
        var unused = retired.retire(null, STATE);

        assertThat(pointers(
                        INDICATOR_NOT_FINAL,
                        () -> proposed(SetName.PROGRAMME, null).mustBeMeasuredIn(HEERLEN)))
                .containsExactly("/indicatorCode");
        assertThat(pointers(INDICATOR_NOT_FINAL, () -> retired.mustBeMeasuredIn(HEERLEN)))
                .containsExactly("/indicatorCode");
        assertThatCode(() -> finalOne().mustBeMeasuredIn(HEERLEN)).doesNotThrowAnyException();
    }

    @Test
    void a_local_indicator_is_measured_in_its_own_area_alone() {
        assertThatCode(() -> finalOneOf(HEERLEN).mustBeMeasuredIn(HEERLEN)).doesNotThrowAnyException();
        assertThat(pointers(FOCUS_AREA_MISMATCH, () -> finalOneOf(HEERLEN).mustBeMeasuredIn(GRONINGEN)))
                .containsExactly("/focusAreaSlug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lower", "A-B", "A B"})
    void a_code_is_capitals_digits_and_underscores(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorCode(code));
        assertThatIllegalArgumentException().isThrownBy(() -> new Characteristic(code));
    }

    @Test
    void a_code_has_at_most_sixty_characters() {
        assertThat(new IndicatorCode("A".repeat(60)).value()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorCode("A".repeat(61)));
    }

    private static Actor actor(String role, String scope) {
        return switch (role) {
            case "EXE" -> IndicatorFixtures.executive(scope);
            case "OFF" -> IndicatorFixtures.office(scope);
            default -> STATE;
        };
    }

    private static void keep(Indicator indicator, Indicator measured, @Nullable FocusArea area, Actor by) {
        assertThat(indicator.propose(area, by)).isNotNull();
        assertThat(indicator.revise(indicator.facts(), area, by)).isNotNull();
        assertThat(measured.retire(area, by)).isNotNull();
    }
}
