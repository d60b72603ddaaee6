package nl.nplv.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundingBoxTest {
    @Test
    void a_box_of_latitude_first_becomes_one_of_longitude_first() {
        var box = BoundingBox.fromString("52.42,4.80,52.46,4.87").toDegrees(Crs.ETRS89);

        assertThat(box).isEqualTo(new BoundingBox(4.80, 52.42, 4.87, 52.46));
    }

    @Test
    void a_box_in_metres_holds_all_of_its_corners() {
        var box = BoundingBox.fromString("110000,490000,120000,500000").toDegrees(Crs.RD);

        assertThat(Crs.RD.toDegrees(110_000, 500_000)).satisfies(corner -> {
            assertThat(corner.lon()).isBetween(box.min1(), box.max1());
            assertThat(corner.lat()).isBetween(box.min2(), box.max2());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1e3,2,3,4", "NaN,1,2,3", "5,52,4,53", "4,53,5,52"})
    void what_is_no_box_is_refused(String text) {
        assertThatThrownBy(() -> BoundingBox.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
