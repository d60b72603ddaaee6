package nl.nplv.focusareas.area;

import static nl.nplv.focusareas.area.AreaFixtures.ROOM;
import static nl.nplv.focusareas.area.AreaFixtures.SIGNED;
import static nl.nplv.focusareas.area.AreaFixtures.UNSIGNED;
import static nl.nplv.focusareas.area.AreaFixtures.facts;
import static nl.nplv.focusareas.area.AreaFixtures.zaandamOost;
import static nl.nplv.focusareas.area.AreaProblem.AGREEMENT_NOT_SIGNED;
import static nl.nplv.focusareas.area.AreaProblem.AREA_LIMIT;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.REGION_MISMATCH;
import static nl.nplv.shared.problem.CommonProblem.UNKNOWN_REGION;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaActivated;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaOutlineChanged;
import nl.nplv.geo.Geometry;
import nl.nplv.shared.problem.CommonProblem;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FocusAreaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void an_area_with_a_signed_agreement_becomes_active() {
        var area = zaandamOost();

        var activated = area.activate(SIGNED, ROOM, state());

        assertThat(activated)
                .isEqualTo(new FocusAreaActivated(area.id(), "Zaandam-Oost", new MunicipalityCode("GM0479")));
        assertThat(area.status()).isEqualTo(AreaStatus.ACTIVE);
    }

    @Test
    @Tag("FA3")
    void an_area_without_a_signed_agreement_stays_a_candidate() {
        var area = zaandamOost();

        assertRefused(AGREEMENT_NOT_SIGNED, () -> area.activate(UNSIGNED, ROOM, state()));

        assertThat(area.status()).isEqualTo(AreaStatus.CANDIDATE);
    }

    @ParameterizedTest
    @Tag("FA1")
    @CsvSource({"19, 20, true", "20, 20, false", "20, 21, true", "21, 21, false"})
    void the_programme_has_no_more_active_areas_than_it_and_its_amendments_say(
            long active, long most, boolean allowed) {
        var area = zaandamOost();
        var limit = new AreaLimit(0, 1, active, most);

        if (allowed) {
            assertThat(area.activate(SIGNED, limit, state())).isNotNull();
        } else {
            assertRefused(AREA_LIMIT, () -> area.activate(SIGNED, limit, state()));
        }
    }

    @ParameterizedTest
    @Tag("FA1")
    @CsvSource({"0, 1, true", "1, 1, false", "1, 2, true", "2, 2, false", "2, 3, true"})
    void a_municipality_has_no_more_areas_than_the_programme_says(long here, long mostHere, boolean allowed) {
        var area = zaandamOost();
        var limit = new AreaLimit(here, mostHere, 0, 20);

        if (allowed) {
            assertThat(area.register(limit, state())).isNotNull();
        } else {
            assertRefused(AREA_LIMIT, () -> area.register(limit, state()));
        }
    }

    @ParameterizedTest
    @CsvSource({"GM9999, PV27, UNKNOWN_REGION", "GM0479, PV99, UNKNOWN_REGION", "GM0479, PV28, REGION_MISMATCH"})
    void a_region_must_exist_and_fit(String municipality, String province, CommonProblem problem) {
        assertThat(problem).isIn(UNKNOWN_REGION, REGION_MISMATCH);
        assertRefused(
                problem,
                () -> new FocusArea("x", new MunicipalityCode(municipality), new ProvinceCode(province), facts(20)));
    }

    @ParameterizedTest
    @CsvSource({
        "CANDIDATE, ACTIVE, true",
        "CANDIDATE, WITHDRAWN, true",
        "CANDIDATE, COMPLETED, false",
        "CANDIDATE, CANDIDATE, false",
        "ACTIVE, COMPLETED, true",
        "ACTIVE, WITHDRAWN, true",
        "ACTIVE, ACTIVE, false",
        "ACTIVE, CANDIDATE, false",
        "COMPLETED, ACTIVE, false",
        "COMPLETED, WITHDRAWN, false",
        "COMPLETED, CANDIDATE, false",
        "COMPLETED, COMPLETED, false",
        "WITHDRAWN, ACTIVE, false",
        "WITHDRAWN, CANDIDATE, false",
        "WITHDRAWN, COMPLETED, false",
        "WITHDRAWN, WITHDRAWN, false",
    })
    void an_area_takes_only_the_steps_of_its_table(AreaStatus from, AreaStatus to, boolean allowed) {
        if (allowed) {
            assertThat(from.next(to)).isEqualTo(to);
        } else {
            assertRefused(ILLEGAL_TRANSITION, () -> from.next(to));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AreaStatus.class,
            names = {"COMPLETED", "WITHDRAWN"})
    void an_area_that_is_done_with_does_not_change_any_more(AreaStatus end) {
        var area = zaandamOost();
        assertThat(area.activate(SIGNED, ROOM, state())).isNotNull();
        assertThat(end == AreaStatus.COMPLETED ? area.complete(state()) : area.withdraw(state()))
                .isNotNull();

        assertRefused(ILLEGAL_TRANSITION, () -> area.change(facts(15), state()));
    }

    @Test
    void an_outline_is_drawn_and_taken_away() throws JsonProcessingException {
        var area = zaandamOost();

        assertThat(area.draw(polygon("[[[4.8,52.4],[4.9,52.4],[4.9,52.5],[4.8,52.4]]]"), state()))
                .isEqualTo(new FocusAreaOutlineChanged(area.id(), true));
        assertThat(area.outline()).isNotNull();

        assertThat(area.draw(null, state())).isEqualTo(new FocusAreaOutlineChanged(area.id(), false));
        assertThat(area.outline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[4.8,52.4],[4.9,52.5],[4.9,52.4],[4.8,52.5],[4.8,52.4]]] | OUTLINE_INVALID",
                "[]                                                         | OUTLINE_INVALID",
                "[[[3.3,50.7],[7.3,50.7],[7.3,53.6],[3.3,50.7]]]            | ",
                "[[[3.2,50.7],[7.3,50.7],[7.3,53.6],[3.2,50.7]]]            | COORDINATES_OUT_OF_RANGE",
                "[[[52.4,4.8],[52.4,4.9],[52.5,4.9],[52.4,4.8]]]            | COORDINATES_OUT_OF_RANGE"
            })
    void an_outline_is_simple_and_lies_in_the_netherlands(String coordinates, @Nullable AreaProblem refusal)
            throws JsonProcessingException {
        var area = zaandamOost();
        var drawn = polygon(coordinates);

        if (refusal == null) {
            assertThat(area.draw(drawn, state()).drawn()).isTrue();
        } else {
            assertRefused(refusal, () -> area.draw(drawn, state()));
            assertThat(area.outline()).isNull();
        }
    }

    private static Geometry polygon(String coordinates) throws JsonProcessingException {
        return new Geometry("Polygon", JSON.readTree(coordinates));
    }
}
