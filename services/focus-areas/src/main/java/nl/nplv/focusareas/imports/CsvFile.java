package nl.nplv.focusareas.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A CSV file with a heading (RFC 4180), with comma or semicolon and with or without byte order mark. Only one row is in memory,
 * and each row knows the line on which it starts, whatever blank lines and line breaks in quotes come before.
 */
public final class CsvFile {
    private static final int LONGEST_VALUE = 10_000;
    private static final int LONGEST_HEADING = 8 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What the decoder makes of bytes that are no UTF-8. */
    private static final String NOT_UTF_8 = "\uFFFD";

    private final BufferedReader text;
    private final ImportErrors errors;
    private final char separator;
    private final List<String> columns;
    private final StringBuilder value = new StringBuilder();
    private List<String> row = List.of();
    private long line = 1;
    private long nextLine = 1;

    private CsvFile(BufferedReader text, ImportErrors errors) throws IOException {
        this.text = text;
        this.errors = errors;
        this.separator = separator(text);
        this.columns = readRow() ? row.stream().map(CsvFile::columnName).toList() : List.of();
    }

    /** Reads the heading; what is wrong with it and with the rows goes to the errors. */
    public static CsvFile open(InputStream content, ImportErrors errors) throws IOException {
        return new CsvFile(new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)), errors);
    }

    /** Whether the heading names the column. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** Whether the heading names all of the columns; each missing one is an error. */
    public boolean hasAll(List<String> required) {
        var missing = required.stream().filter(column -> !has(column)).toList();
        missing.forEach(column -> errors.add(ImportError.at(1, column, "is missing in the heading: " + columns)));
        return missing.isEmpty();
    }

    /** Goes to the next row that has as many values as the heading; any other one is an error. */
    public boolean next() throws IOException {
        while (readRow()) {
            if (row.size() == columns.size()) {
                return true;
            }
            errors.add(ImportError.at(line, null, "has " + row.size() + " values, the heading has " + columns.size()));
        }
        return false;
    }

    /** Line on which the row starts, from 1. */
    public long line() {
        return line;
    }

    /** The value in a column that the heading has. */
    public String value(String column) {
        return row.get(columns.indexOf(column));
    }

    /** Reports an error unless the value in a column fits the pattern. */
    public void mustMatch(String column, String pattern, String expected) {
        if (!value(column).matches(pattern)) {
            errors.add(ImportError.at(line, column, expected));
        }
    }

    /** Reads to the end of the next row that is not blank. */
    private boolean readRow() throws IOException {
        do {
            row = new ArrayList<>();
            line = nextLine;
            if (!readValues()) {
                return false;
            }
        } while (row.size() == 1 && row.getFirst().isEmpty());
        return true;
    }

    private boolean readValues() throws IOException {
        var character = text.read();
        var any = character >= 0;
        while (character >= 0 && character != '\n') {
            if (character == separator) {
                endValue();
            } else if (character == '"' && value.isEmpty()) {
                readQuoted();
            } else {
                append(character);
            }
            character = text.read();
        }
        nextLine++;
        if (any) {
            endValue();
        }
        return any;
    }

    /** Two quotes in quotes are one. */
    private void readQuoted() throws IOException {
        for (var character = text.read(); character >= 0; character = text.read()) {
            if (character == '"') {
                text.mark(1);
                if (text.read() != '"') {
                    text.reset();
                    return;
                }
            }
            nextLine += character == '\n' ? 1 : 0;
            append(character);
        }
    }

    /** A value without end, such as after a quote that is never closed, must not fill the memory. */
    private void append(int character) {
        if (value.length() == LONGEST_VALUE) {
            errors.add(ImportError.at(line, null, "has a value of more than " + LONGEST_VALUE + " characters"));
            errors.refuseAny();
        }
        value.append((char) character);
    }

    private void endValue() {
        if (value.indexOf(NOT_UTF_8) >= 0) {
            errors.add(ImportError.at(line, null, "must be text in UTF-8"));
        }
        row.add(value.toString().strip());
        value.setLength(0);
    }

    private static String columnName(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }

    /** The separator that the heading has most of; the byte order mark is skipped. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADING);
        var start = new char[LONGEST_HEADING];
        var length = Math.max(0, text.read(start, 0, LONGEST_HEADING));
        text.reset();
        var heading = new String(start, 0, length).lines().findFirst().orElse("");
        var commas = heading.chars().filter(character -> character == ',').count();
        var semicolons = heading.chars().filter(character -> character == ';').count();
        return semicolons > commas ? ';' : ',';
    }
}
