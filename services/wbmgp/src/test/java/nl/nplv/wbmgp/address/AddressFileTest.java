package nl.nplv.wbmgp.address;

import static nl.nplv.wbmgp.address.AddressProblem.ADDRESS_FILE_INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.junit.jupiter.api.Test;

class AddressFileTest {
    private static final String HEADING =
            "bag_id,postal_code,house_number,house_letter,addition,municipality_code,lon,lat\n";
    private static final String GOOD = "0479010000000001,1502AB,12,,,GM0479,4.81,52.44\n";

    @Test
    void rows_are_read_as_they_come() {
        var rows = new ArrayList<Map<String, String>>();

        assertThat(read(HEADING + GOOD + "0479010000000002,1502AB,12,A,2,GM0479,4.82,52.45\n", rows))
                .isEqualTo(2);
        assertThat(rows).extracting(row -> row.get("bag_id")).containsExactly("0479010000000001", "0479010000000002");
        assertThat(rows.getLast()).containsEntry("house_letter", "A").containsEntry("lat", "52.45");
    }

    @Test
    void each_mistake_comes_with_its_row_and_column() {
        assertThat(mistakes(HEADING + GOOD + "479,1502ab,0,,,GM0479,14.81,52.44\n"))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/2/bag_id", "/2/postal_code", "/2/house_number", "/2/lon");
    }

    @Test
    void a_missing_column_is_a_mistake() {
        assertThat(mistakes("bag_id\n0479010000000001\n"))
                .extracting(Violation::pointer)
                .contains("/1/lat", "/1/postal_code")
                .doesNotContain("/1/bag_id");
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThat(mistakes(HEADING)).extracting(Violation::detail).containsExactly("has no rows");
    }

    @Test
    void reading_stops_after_a_hundred_mistakes() {
        assertThat(mistakes(HEADING + "x,1502AB,12,,,GM0479,4.81,52.44\n".repeat(500)))
                .hasSize(100);
    }

    private static List<Violation> mistakes(String csv) {
        var refused = catchThrowableOfType(RuleViolation.class, () -> read(csv, new ArrayList<>()));
        assertThat(refused.problem()).isEqualTo(ADDRESS_FILE_INVALID);
        return refused.violations();
    }

    private static long read(String csv, List<Map<String, String>> rows) {
        return AddressFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), rows::add);
    }
}
