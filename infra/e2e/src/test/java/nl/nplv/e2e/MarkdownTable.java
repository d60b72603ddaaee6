package nl.nplv.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.nplv.local.Root;

/** Rows of the tables of a page in the code base, as lists of cells. */
final class MarkdownTable {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private MarkdownTable() {}

    /** The rows below the table's head of a page, found by that head. */
    static List<List<String>> below(String page, String head) {
        var lines = text(page).lines().toList();
        var at = lines.indexOf(head);
        if (at < 0) {
            throw new AssertionError(page + " has no table " + head);
        }
        return lines.stream()
                .skip(at + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(MarkdownTable::cells)
                .toList();
    }

    /** What stands between backticks. */
    static List<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    static String text(String page) {
        try {
            return Files.readString(Root.path().resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String row) {
        var cells = row.substring(1, row.lastIndexOf('|')).split("\\|", -1);
        return Arrays.stream(cells).map(String::strip).toList();
    }
}
