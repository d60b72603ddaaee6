package nl.nplv.wbmgp.act.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * A table of law beside the code: semicolons between cells, names in the first line, {@code #} before a remark. What is read
 * is checked whole: a line with too few or too many cells stops the start.
 */
public final class Table {
    private Table() {}

    /** The rows of {@code nl/nplv/wbmgp/act/<name>.csv}. */
    public static List<Row> read(String name) {
        var file = "/nl/nplv/wbmgp/act/" + name + ".csv";
        try (var in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String name, String content) {
        var lines = content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Table::cells)
                .toList();
        var columns = lines.getFirst();
        return lines.stream().skip(1).map(cells -> row(name, columns, cells)).toList();
    }

    private static Row row(String name, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(name + ": " + cells + " does not fit " + columns);
        }
        var row = new HashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(name, row);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }
}
