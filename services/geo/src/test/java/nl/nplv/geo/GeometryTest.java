package nl.nplv.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeometryTest {
    private static final double MILLIMETRES_IN_DEGREES = 1e-7;

    @ParameterizedTest
    @EnumSource(Crs.class)
    void what_is_written_in_a_system_is_read_back_from_it(Crs crs) throws JsonProcessingException {
        var ring = geometry("[[[4.84,52.43],[4.85,52.43],[4.85,52.44],[4.84,52.43]]]");

        var back = ring.in(crs).from(crs);

        assertThat(back.coordinates().at("/0/1/0").asDouble()).isCloseTo(4.85, within(MILLIMETRES_IN_DEGREES));
        assertThat(back.coordinates().at("/0/2/1").asDouble()).isCloseTo(52.44, within(MILLIMETRES_IN_DEGREES));
    }

    @Test
    void what_is_not_made_of_positions_stays_as_it_is_for_the_outline_to_refuse() throws JsonProcessingException {
        var broken = geometry("[[\"west\"]]");

        assertThat(broken.from(Crs.RD)).isEqualTo(broken);
    }

    private static Geometry geometry(String coordinates) throws JsonProcessingException {
        return new Geometry("Polygon", new ObjectMapper().readTree(coordinates));
    }
}
