package nl.nplv.shared.reference;

import static nl.nplv.shared.problem.CommonProblem.REGION_MISMATCH;
import static nl.nplv.shared.problem.CommonProblem.UNKNOWN_REGION;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;

/** The programme as it was agreed: 20 areas in 19 municipalities (FA1). */
public final class Programme {
    private static final List<ProgrammeArea> AREAS =
            read("focus-areas").stream().map(Programme::area).toList();
    private static final Map<ProvinceCode, String> PROVINCES = read("provinces").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> new ProvinceCode(value(row, "pv")), row -> value(row, "province")));

    private Programme() {}

    /** The areas, by slug. */
    public static List<ProgrammeArea> areas() {
        return AREAS;
    }

    /** How many areas a municipality has in the programme. */
    public static long areasOf(MunicipalityCode municipality) {
        return AREAS.stream().filter(area -> area.gm().equals(municipality)).count();
    }

    /**
     * Refuses a municipality or province that does not exist for the programme, or two that do not belong together.
     *
     * @throws nl.nplv.shared.problem.RuleViolation UNKNOWN_REGION or REGION_MISMATCH (DOMAIN 5)
     */
    public static void mustKnow(MunicipalityCode municipality, ProvinceCode province) {
        if (!PROVINCES.containsKey(province)) {
            throw UNKNOWN_REGION.at("/provinceCode", province + " is no province");
        }
        var lies = AREAS.stream()
                .filter(area -> area.gm().equals(municipality))
                .map(ProgrammeArea::pv)
                .findFirst()
                .orElseThrow(() ->
                        UNKNOWN_REGION.at("/municipalityCode", municipality + " is no municipality of the programme"));
        if (!lies.equals(province)) {
            throw REGION_MISMATCH.at("/provinceCode", municipality + " lies in " + lies + ", not in " + province);
        }
    }

    private static ProgrammeArea area(Map<String, String> row) {
        return new ProgrammeArea(
                value(row, "slug"),
                value(row, "name"),
                value(row, "municipality"),
                new MunicipalityCode(value(row, "gm")),
                new ProvinceCode(value(row, "pv")),
                Double.parseDouble(value(row, "lat")),
                Double.parseDouble(value(row, "lon")),
                Arrays.stream(value(row, "hint").split(";", -1))
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> read(String name) {
        try (var csv = Objects.requireNonNull(
                        Programme.class.getResourceAsStream("/reference/" + name + ".csv"), name);
                var rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(csv)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
