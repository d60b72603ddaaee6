package nl.nplv.executionplans.bottleneck;

import java.util.ArrayList;
import java.util.List;

/** Rows of a small CSV file with a heading (RFC 4180), each with the line that it starts on. */
final class CsvLines {
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<String> values = new ArrayList<>();
    private int line = 1;
    private int start = 1;
    private boolean quoted;

    private CsvLines() {}

    /**
     * A row.
     *
     * @param line line that it starts on, from 1
     * @param values its values, without the quotes
     */
    record Row(int line, List<String> values) {}

    /** All rows, blank ones left out; comma or semicolon, whichever the heading has more of. */
    static List<Row> of(String text) {
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var heading = content.lines().findFirst().orElse("");
        var lines = new CsvLines();
        lines.read(content, count(heading, ';') > count(heading, ',') ? ';' : ',');
        return lines.rows;
    }

    private void read(String text, char separator) {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (quoted) {
                i += inQuotes(text, i);
            } else if (character == '"' && value.isEmpty()) {
                quoted = true;
            } else if (character == separator) {
                endValue();
            } else if (character == '\n') {
                endRow();
            } else if (character != '\r') {
                value.append(character);
            }
        }
        endRow();
    }

    /** Two quotes in quotes are one; returns how many characters were taken beyond this one. */
    private int inQuotes(String text, int at) {
        var character = text.charAt(at);
        if (character != '"') {
            line += character == '\n' ? 1 : 0;
            value.append(character);
            return 0;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            value.append('"');
            return 1;
        }
        quoted = false;
        return 0;
    }

    private void endValue() {
        values.add(value.toString().strip());
        value.setLength(0);
    }

    private void endRow() {
        endValue();
        if (values.size() > 1 || !values.getFirst().isEmpty()) {
            rows.add(new Row(start, List.copyOf(values)));
        }
        values = new ArrayList<>();
        start = ++line;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
