package nl.nplv.focusareas.district;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.nplv.focusareas.district.OutlineFile.DistrictRow;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFiles;
import nl.nplv.focusareas.imports.ImportOptions;
import nl.nplv.geo.BoundingBox;
import nl.nplv.geo.Crs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineFileTest {
    private static final String SQUARE = "[[[4.8,52.4],[4.9,52.4],[4.9,52.5],[4.8,52.5],[4.8,52.4]]]";

    private final ImportErrors errors = new ImportErrors();
    private final ImportErrors mended = new ImportErrors();

    @Test
    void a_feature_becomes_a_district_with_its_bounds() throws IOException {
        var rows = read(collection(feature("WK047901", "Poelenburg", "GM0479", SQUARE)));

        assertThat(errors.kept()).isEmpty();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("WK047901");
            assertThat(row.name()).isEqualTo("Poelenburg");
            assertThat(row.municipality()).isEqualTo("GM0479");
            assertThat(requireNonNull(row.outline()).bounds()).isEqualTo(new BoundingBox(4.8, 52.4, 4.9, 52.5));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WK4791   | Naam | GM0479 | [[[4.8,52.4],[4.9,52.4],[4.9,52.5],[4.8,52.4]]] | wk_code  | must be WK",
                "WK047901 | ''   | GM0479 | [[[4.8,52.4],[4.9,52.4],[4.9,52.5],[4.8,52.4]]] | wk_naam  | must be a name",
                "WK047901 | Naam | 0479   | [[[4.8,52.4],[4.9,52.4],[4.9,52.5],[4.8,52.4]]] | gm_code  | must be GM",
                "WK047901 | Naam | GM0479 | [[[52.4,4.8],[52.4,4.9],[52.5,4.9],[52.4,4.8]]] | geometry | longitude first",
                "WK047901 | Naam | GM0479 | [[[4.8,52.4],[4.9,52.4],[4.9,52.5]]]            | geometry | 4 positions",
                "WK047901 | Naam | GM0479 | [[[4.8,52.4],[4.9,52.5],[4.9,52.4],[4.8,52.5],[4.8,52.4]]] | geometry | Self-intersection"
            })
    void a_mistake_is_reported_by_feature(
            String code, String name, String municipality, String rings, String property, String why)
            throws IOException {
        var good = feature("WK047902", "Goed", "GM0479", SQUARE);

        read(collection(good + "," + feature(code, name, municipality, rings)));

        assertThat(errors.kept()).singleElement().satisfies(error -> {
            assertThat(error.feature()).isEqualTo(1);
            assertThat(error.column()).isEqualTo(property);
            assertThat(error.detail()).contains(why);
        });
    }

    @Test
    void what_is_no_feature_is_a_mistake_and_does_not_end_the_file() throws IOException {
        read(collection("5," + feature("WK1", "Kort", "GM0479", SQUARE)));

        assertThat(errors.kept()).extracting(error -> error.feature()).contains(0, 1);
    }

    @Test
    void a_district_that_is_in_the_file_twice_is_refused() throws IOException {
        var feature = feature("WK047901", "Poelenburg", "GM0479", SQUARE);

        read(collection(feature + "," + feature));

        assertThat(errors.kept())
                .singleElement()
                .satisfies(error -> assertThat(error.detail()).isEqualTo("WK047901 is also feature 0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]",
                "{\"type\": \"FeatureCollection\"}",
                "{\"features\": {}}",
                "{\"features\": []}",
                "{\"crs\": {\"name\": \"EPSG:28992\"}, \"features\": []}",
                "{\"features\": [{\"type\": \"Feature\", }"
            })
    void what_is_no_collection_is_refused_as_a_whole(String json) throws IOException {
        assertThat(read(json)).isEmpty();
        assertThat(errors.kept()).hasSize(1);
    }

    @Test
    void outlines_in_metres_become_degrees_and_the_file_may_name_the_system_that_was_sent() throws IOException {
        var rings = "[[[232000,582000],[237000,582000],[237000,586000],[232000,582000]]]";
        var json = "{\"crs\": {\"name\": \"urn:ogc:def:crs:EPSG::28992\"}, \"features\": ["
                + feature("WK001400", "Centrum", "GM0014", rings) + "]}";
        var rows = new ArrayList<DistrictRow>();

        OutlineFile.read(
                ImportFiles.of(json.getBytes(StandardCharsets.UTF_8), new ImportOptions(2014, false, Crs.RD)),
                errors,
                mended,
                rows::add);

        assertThat(errors.kept()).isEmpty();
        var bounds = requireNonNull(rows.getFirst().outline()).bounds();
        assertThat(bounds.isWithin(new BoundingBox(6.53, 53.2, 6.63, 53.27))).isTrue();
    }

    private static String collection(String features) {
        return "{\"type\":\"FeatureCollection\",\"name\":{\"a\":[1]},\"features\":[" + features + "],\"bbox\":[1,2]}";
    }

    private static String feature(String code, String name, String municipality, String rings) {
        return "{\"type\":\"Feature\",\"properties\":{\"wk_code\":\"" + code + "\",\"wk_naam\":\"" + name
                + "\",\"gm_code\":\"" + municipality + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + rings
                + "}}";
    }

    @CanIgnoreReturnValue
    private List<DistrictRow> read(String json) throws IOException {
        var rows = new ArrayList<DistrictRow>();
        OutlineFile.read(ImportFiles.of(json), errors, mended, rows::add);
        return rows;
    }
}
