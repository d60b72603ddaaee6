package nl.nplv.wbmgp.municipality;

import static nl.nplv.shared.problem.CommonProblem.UNKNOWN_REGION;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nplv.geo.Position;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;

/** The municipalities of the programme and those that applied the act before (DOMAIN 4). */
public final class Municipalities {
    private static final Map<MunicipalityCode, Municipality> BY_CODE = read().stream()
            .map(Municipalities::municipality)
            .collect(Collectors.toUnmodifiableMap(Municipality::code, Function.identity()));

    private Municipalities() {}

    /**
     * The municipality.
     *
     * @param pointer where the code stands in the request
     * @throws nl.nplv.shared.problem.RuleViolation UNKNOWN_REGION (DOMAIN 5)
     */
    public static Municipality get(MunicipalityCode code, String pointer) {
        mustKnow(code, pointer);
        return Objects.requireNonNull(BY_CODE.get(code));
    }

    /**
     * Refuses a municipality that is not known.
     *
     * @throws nl.nplv.shared.problem.RuleViolation UNKNOWN_REGION (DOMAIN 5)
     */
    public static void mustKnow(MunicipalityCode code, String pointer) {
        if (!BY_CODE.containsKey(code)) {
            throw UNKNOWN_REGION.at(pointer, code + " is no municipality that applies the act");
        }
    }

    private static Municipality municipality(Map<String, String> row) {
        return new Municipality(
                new MunicipalityCode(value(row, "gm")),
                value(row, "name"),
                new ProvinceCode(value(row, "pv")),
                value(row, "police"),
                new Position(Double.parseDouble(value(row, "lon")), Double.parseDouble(value(row, "lat"))));
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> read() {
        try (var csv = Objects.requireNonNull(Municipalities.class.getResourceAsStream("/wbmgp/municipalities.csv"));
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
