package nl.nplv.focusareas.liveability;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.nplv.focusareas.imports.CsvFile;
import nl.nplv.focusareas.imports.ImportError;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the open data of Leefbaarometer 3.0: a code column (wk_code, bu_code or gm_code), perhaps a name, jaar, and lbm, afw,
 * fys, onv, soc, vrz and won. Comes with and without byte order mark, unnamed first column, semicolons and decimal commas.
 */
final class ScoreFile {
    private static final List<String> FIGURES = List.of("lbm", "afw", "fys", "onv", "soc", "vrz", "won");
    private static final List<String> KINDS = List.of("wk", "bu", "gm");
    private static final String NUMBER = "[+-]?\\d{1,6}([.,]\\d{1,12})?";

    /** Totals lie around 4; anything outside has lost or gained a decimal mark. */
    private static final BigDecimal LEAST_TOTAL = BigDecimal.ONE;

    private static final BigDecimal MOST_TOTAL = BigDecimal.TEN;

    private final CsvFile csv;
    private final String kind;
    private final ImportErrors errors;

    private ScoreFile(CsvFile csv, String kind, ImportErrors errors) {
        this.csv = csv;
        this.kind = kind;
        this.errors = errors;
    }

    /** A score as the file has it. */
    record ScoreRow(
            long line,
            String areaCode,
            @Nullable String areaName,
            int year,
            BigDecimal total,
            BigDecimal deviation,
            Dimensions dimensions) {}

    /** Hands on each good row, skips those without figures, and reports all that is wrong with the others. */
    static void read(ImportFile file, ImportErrors errors, Consumer<ScoreRow> rows) throws IOException {
        var csv = CsvFile.open(file.content(), errors);
        var kinds = KINDS.stream().filter(each -> csv.has(each + "_code")).toList();
        if (kinds.size() != 1) {
            errors.add(ImportError.at(1, "wk_code", "needs one of wk_code, bu_code and gm_code"));
        }
        var columns = new ArrayList<>(FIGURES);
        columns.add("jaar");
        if (!csv.hasAll(columns) || !errors.none()) {
            return;
        }
        var scores = new ScoreFile(csv, kinds.getFirst(), errors);
        while (csv.next()) {
            scores.row(rows);
            file.progress().row();
        }
    }

    private void row(Consumer<ScoreRow> rows) {
        if (FIGURES.stream().allMatch(column -> csv.value(column).isEmpty())) {
            return;
        }
        var before = errors.count();
        csv.mustMatch(kind + "_code", LiveabilityScoreResource.AREA_CODE, "must be a CBS code");
        csv.mustMatch("jaar", "(19|20)\\d{2}", "must be a year");
        FIGURES.forEach(column -> csv.mustMatch(column, NUMBER, "must be a number"));
        if (errors.count() == before) {
            check(read(), rows);
        }
    }

    private void check(ScoreRow row, Consumer<ScoreRow> rows) {
        if (row.total().compareTo(LEAST_TOTAL) < 0 || row.total().compareTo(MOST_TOTAL) > 0) {
            errors.add(ImportError.at(row.line(), "lbm", row.total() + " must be 1 to 10"));
        }
        if (!row.dimensions().addUpTo(row.deviation())) {
            errors.add(ImportError.at(
                    row.line(),
                    "afw",
                    row.deviation() + " must be the sum of the dimensions, "
                            + row.dimensions().sum()));
        }
        if (errors.none()) {
            rows.accept(row);
        }
    }

    private ScoreRow read() {
        var name = csv.has(kind + "_naam") ? csv.value(kind + "_naam") : "";
        return new ScoreRow(
                csv.line(),
                csv.value(kind + "_code"),
                name.isEmpty() ? null : name,
                Integer.parseInt(csv.value("jaar")),
                number("lbm"),
                number("afw"),
                new Dimensions(number("fys"), number("onv"), number("soc"), number("vrz"), number("won")));
    }

    private BigDecimal number(String column) {
        return new BigDecimal(csv.value(column).replace(',', '.'));
    }
}
