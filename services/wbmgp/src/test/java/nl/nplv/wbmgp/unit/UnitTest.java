package nl.nplv.wbmgp.unit;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.UNKNOWN_REGION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Refusals.assertRefused;
import static nl.nplv.wbmgp.unit.UnitProblem.COORDINATES_OUT_OF_RANGE;
import static nl.nplv.wbmgp.unit.UnitProblem.GEOMETRY_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.nplv.geo.Geometry;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    private static final String POELENBURG = "[[[4.83,52.43],[4.85,52.43],[4.85,52.44],[4.83,52.43]]]";

    @Test
    void an_outline_in_its_municipality_is_registered() {
        var registered = unit("GM0479", POELENBURG).register(municipality("GM0479", Role.EXE));

        assertThat(registered.kind()).isEqualTo(UnitKind.AREA);
    }

    @Test
    void an_outline_in_another_city_is_refused() {
        assertRefused(
                COORDINATES_OUT_OF_RANGE, () -> unit("GM0917", POELENBURG).register(municipality("GM0917", Role.EXE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[4.83,52.43],[4.85,52.43],[4.85,52.44],[4.84,52.45]]]",
                "[[[4.83,52.43],[4.85,52.44],[4.85,52.43],[4.83,52.44],[4.83,52.43]]]",
                "[[[4.83,52.43],[4.85,52.43],[4.83,52.43]]]",
                "[[[\"a\",52.43]]]"
            })
    void an_outline_that_is_open_or_crosses_itself_is_refused(String coordinates) {
        assertRefused(GEOMETRY_INVALID, () -> unit("GM0479", coordinates).register(municipality("GM0479", Role.EXE)));
    }

    @Test
    void a_municipality_describes_its_own_units_only() {
        assertRefused(FORBIDDEN, () -> unit("GM0479", POELENBURG).register(municipality("GM0599", Role.EXE)));
    }

    @Test
    void an_unknown_municipality_is_refused() {
        assertRefused(UNKNOWN_REGION, () -> unit("GM9999", POELENBURG).register(municipality("GM9999", Role.EXE)));
    }

    private static Unit unit(String gm, String coordinates) {
        try {
            var outline = new Geometry("Polygon", new ObjectMapper().readTree(coordinates));
            return new Unit(new MunicipalityCode(gm), UnitKind.AREA, "Poelenburg", outline, List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
