package nl.nplv.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
    private static final String WITH_HOLE =
            "[[[4,52],[5,52],[5,53],[4,53],[4,52]]," + "[[4.4,52.4],[4.6,52.4],[4.6,52.6],[4.4,52.6],[4.4,52.4]]]";

    @ParameterizedTest
    @CsvSource({"4.1,52.1,true", "4.0,52.5,true", "4.4,52.5,true", "4.5,52.5,false", "3.9,52.5,false"})
    void inside_and_border_count_and_a_hole_does_not(double lon, double lat, boolean covered) {
        assertThat(outline("Polygon", WITH_HOLE).covers(new Position(lon, lat))).isEqualTo(covered);
    }

    @Test
    void an_outline_of_two_parts_has_bounds_around_both() {
        var outline = outline("MultiPolygon", "[[[[4,52],[5,52],[5,53],[4,52]]],[[[6,52],[7,52],[7,53],[6,52]]]]");

        assertThat(outline.bounds()).isEqualTo(new BoundingBox(4, 52, 7, 53));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Point        | [4,52]                                    | must be a Polygon",
                "Polygon      | []                                        | a polygon needs a ring",
                "Polygon      | [[[4,52],[5,52],[4,52]]]                  | a ring needs 4 positions",
                "Polygon      | [[[4,52],[5,52],[5,53],[4,53]]]           | must end where it starts",
                "Polygon      | [[[4,52],[5,53],[5,52],[4,53],[4,52]]]    | Self-intersection",
                "Polygon      | [[[4],[5,53],[5,52],[4]]]                 | a position must be two numbers",
                "MultiPolygon | 7                                         | nested arrays"
            })
    void what_is_no_outline_is_refused(String type, String coordinates, String why) {
        assertThatThrownBy(() -> outline(type, coordinates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_collapsed_ring_is_dropped_and_a_crossing_cut_when_it_is_mended() {
        var lostPart = mended("MultiPolygon", "[[[[4,52],[4.1,52],[4,52]]],[[[5,52],[6,52],[6,53],[5,52]]]]");
        var crossed = mended("Polygon", "[[[4,52],[5,53],[5,52],[4,53],[4,52]]]");

        assertThat(lostPart.orElseThrow().geometry().type()).isEqualTo("Polygon");
        assertThat(lostPart.orElseThrow().bounds()).isEqualTo(new BoundingBox(5, 52, 6, 53));
        assertThat(crossed.orElseThrow().geometry().type()).isEqualTo("MultiPolygon");
        assertThat(mended("Polygon", "[[[4,52],[4.1,52],[4,52]]]")).isEmpty();
    }

    @Test
    void an_outline_is_written_as_it_was_read() {
        var written = outline("Polygon", WITH_HOLE).geometry();

        assertThat(written.type()).isEqualTo("Polygon");
        assertThat(written.coordinates().toString().replace(".0", "")).isEqualTo(WITH_HOLE);
    }

    private static Optional<Outline> mended(String type, String coordinates) {
        return Outline.mended(new Geometry(type, json(coordinates)));
    }

    private static Outline outline(String type, String coordinates) {
        return Outline.of(new Geometry(type, json(coordinates)));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
