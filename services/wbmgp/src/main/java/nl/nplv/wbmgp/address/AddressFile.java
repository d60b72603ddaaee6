package nl.nplv.wbmgp.address;

import static nl.nplv.wbmgp.address.AddressProblem.ADDRESS_FILE_INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;

/** A CSV file of addresses, read row by row; its mistakes are collected, each with its row. */
final class AddressFile {
    /** Columns, with what each must be. */
    static final Map<String, String> COLUMNS = Map.of(
            "bag_id", "\\d{16}",
            "postal_code", "\\d{4}[A-Z]{2}",
            "house_number", "[1-9]\\d{0,4}",
            "house_letter", "[A-Za-z]?",
            "addition", "[A-Za-z0-9]{0,4}",
            "municipality_code", "GM\\d{4}",
            "lon", "[3-7]\\.\\d{1,15}",
            "lat", "5[0-3]\\.\\d{1,15}");

    private static final int MOST_MISTAKES = 100;

    private final List<Violation> mistakes = new ArrayList<>();
    private long rows;

    /**
     * Reads the whole file.
     *
     * @param each gets every row without a mistake, by column, as it comes
     * @return how many rows it has
     * @throws RuleViolation ADDRESS_FILE_INVALID with the first hundred mistakes
     */
    static long read(InputStream file, Consumer<Map<String, String>> each) {
        var read = new AddressFile();
        read.all(file, each);
        if (read.rows == 0) {
            read.mistake("", "has no rows");
        }
        read.refuseMistakes();
        return read.rows;
    }

    private void all(InputStream file, Consumer<Map<String, String>> each) {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file)) {
            while (lines.hasNextValue()) {
                rows++;
                row(lines.nextValue(), each);
            }
        } catch (JsonProcessingException e) {
            mistake("", "is no CSV at line " + e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(Map<String, String> row, Consumer<Map<String, String>> each) {
        var before = mistakes.size();
        COLUMNS.forEach((column, pattern) -> {
            if (!row.getOrDefault(column, "").matches(pattern)) {
                mistake("/" + column, row.containsKey(column) ? "must match " + pattern : "is missing");
            }
        });
        if (mistakes.size() == before) {
            each.accept(row);
        }
        if (mistakes.size() >= MOST_MISTAKES) {
            refuseMistakes();
        }
    }

    /** Rows are counted from 1, without the heading. */
    private void mistake(String column, String detail) {
        mistakes.add(Violation.body("/" + rows + column, ADDRESS_FILE_INVALID.name(), detail));
    }

    private void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw new RuleViolation(ADDRESS_FILE_INVALID, mistakes);
        }
    }
}
