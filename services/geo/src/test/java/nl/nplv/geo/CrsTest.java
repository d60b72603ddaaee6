package nl.nplv.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrsTest {
    /** Tower of Our Lady in Amersfoort, origin of the national grid. */
    private static final Position AMERSFOORT = new Position(5.38720621, 52.15517440);

    private static final double HALF_A_METRE = 0.5 / 111_000;

    @Test
    void the_origin_of_the_national_grid_lies_in_amersfoort() {
        var position = Crs.RD.toDegrees(155_000, 463_000);

        assertThat(position.lon()).isCloseTo(AMERSFOORT.lon(), within(2 * HALF_A_METRE));
        assertThat(position.lat()).isCloseTo(AMERSFOORT.lat(), within(2 * HALF_A_METRE));
    }

    @ParameterizedTest
    @CsvSource({"CRS84,4.83,52.44", "ETRS89,52.44,4.83", "ETRF2000,52.44,4.83"})
    void each_system_writes_its_own_axis_first(Crs crs, double first, double second) {
        assertThat(crs.fromDegrees(new Position(4.83, 52.44))).containsExactly(first, second);
        assertThat(crs.toDegrees(first, second)).isEqualTo(new Position(4.83, 52.44));
    }

    @Test
    void metres_and_degrees_lead_back_to_each_other_within_a_millimetre() {
        var there = Crs.RD.toDegrees(93_456.789, 436_123.456);

        assertThat(Crs.RD.fromDegrees(there)).satisfies(back -> {
            assertThat(back[0]).isCloseTo(93_456.789, within(0.002));
            assertThat(back[1]).isCloseTo(436_123.456, within(0.002));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84,CRS84",
        "http://www.opengis.net/def/crs/EPSG/0/4258,ETRS89",
        "http://www.opengis.net/def/crs/EPSG/0/9067,ETRF2000",
        "http://www.opengis.net/def/crs/EPSG/0/28992,RD"
    })
    void a_system_is_known_by_its_uri(String text, String name) {
        assertThat(Crs.fromString(text).name()).isEqualTo(name);
    }

    @Test
    void an_unknown_system_is_refused() {
        assertThatThrownBy(() -> Crs.fromString("EPSG:3857"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("must be one of http");
    }
}
