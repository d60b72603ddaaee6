package nl.nplv.focusareas.district;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.nplv.focusareas.imports.CsvFile;
import nl.nplv.focusareas.imports.ImportErrors;
import nl.nplv.focusareas.imports.ImportFile;

/** Reads which districts make up focus areas: columns area, wk_code, certainty and edition. */
final class LinkFile {
    private static final List<String> COLUMNS = List.of("area", "wk_code", "certainty", "edition");

    private LinkFile() {}

    /** A link as the file has it. */
    record LinkRow(long line, String area, String code, String certainty, int edition) {}

    /** Hands on each good row and reports all that is wrong with the others. */
    static void read(ImportFile file, ImportErrors errors, Consumer<LinkRow> rows) throws IOException {
        var csv = CsvFile.open(file.content(), errors);
        if (!csv.hasAll(COLUMNS)) {
            return;
        }
        while (csv.next()) {
            row(csv, errors, rows);
            file.progress().row();
        }
    }

    private static void row(CsvFile csv, ImportErrors errors, Consumer<LinkRow> rows) {
        csv.mustMatch("area", "[a-z0-9-]{1,60}", "must be the slug of a focus area");
        csv.mustMatch("wk_code", "WK\\d{6}", "must be WK and six digits");
        csv.mustMatch("certainty", "CONFIRMED|LIKELY", "must be CONFIRMED or LIKELY");
        csv.mustMatch("edition", "(19|20)\\d{2}", "must be a year");
        if (errors.none()) {
            rows.accept(new LinkRow(
                    csv.line(),
                    csv.value("area"),
                    csv.value("wk_code"),
                    csv.value("certainty"),
                    Integer.parseInt(csv.value("edition"))));
        }
    }
}
