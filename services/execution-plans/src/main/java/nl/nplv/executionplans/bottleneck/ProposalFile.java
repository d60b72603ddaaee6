package nl.nplv.executionplans.bottleneck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.nplv.executionplans.term.Ministry;
import nl.nplv.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The hundred proposals of 2021 as a CSV file: number, title, description, cause, ministry, and after the quick scan track and
 * theme group. Everything that is wrong with it is found at once.
 */
final class ProposalFile {
    private static final List<String> COLUMNS =
            List.of("number", "title", "description", "cause", "ministry", "track", "themegroup");
    private static final int MOST_ROWS = 1000;

    private final List<Violation> mistakes = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final Set<Integer> numbers;

    /**
     * A proposal of the file.
     *
     * @param number its number
     * @param facts what it is about
     * @param track track of the quick scan
     * @param themeGroup theme group of the legislation track
     */
    record Proposal(
            int number,
            BottleneckFacts facts,
            @Nullable Track track,
            @Nullable String themeGroup) {}

    private ProposalFile(Set<Integer> known) {
        this.numbers = new HashSet<>(known);
    }

    /** Reads the file; proposals that are known already are mistakes. */
    static ProposalFile read(String text, Set<Integer> known) {
        var file = new ProposalFile(known);
        var rows = CsvLines.of(text);
        if (rows.isEmpty()) {
            file.wrong(1, "", "is empty; the heading is " + String.join(",", COLUMNS));
        } else if (rows.size() > MOST_ROWS + 1) {
            file.wrong(1, "", "has more than " + MOST_ROWS + " proposals");
        } else {
            file.readRows(rows);
        }
        return file;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /** What is wrong, by line; the pointer is the line and the column. */
    List<Violation> mistakes() {
        return mistakes;
    }

    private void readRows(List<CsvLines.Row> rows) {
        var heading = rows.getFirst().values().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (!heading.equals(COLUMNS)) {
            wrong(1, "", "the heading must be " + String.join(",", COLUMNS));
            return;
        }
        rows.stream().skip(1).forEach(this::readRow);
    }

    private void readRow(CsvLines.Row row) {
        if (row.values().size() != COLUMNS.size()) {
            wrong(row.line(), "", "has " + row.values().size() + " values instead of " + COLUMNS.size());
            return;
        }
        var before = mistakes.size();
        var number = number(row);
        var facts = facts(row);
        var track = choice(row, 5, Track.class, true);
        var group = row.values().get(6).isEmpty() ? null : row.values().get(6);
        if (track == Track.LEGISLATION && group == null) {
            wrong(row.line(), "themegroup", "the legislation track works in a theme group");
        } else if (track != Track.LEGISLATION && group != null) {
            wrong(row.line(), "themegroup", "only the legislation track has a theme group");
        }
        if (track == Track.LEGISLATION && row.values().get(4).isEmpty()) {
            wrong(row.line(), "ministry", "the legislation track needs the ministry whose field it is");
        }
        if (mistakes.size() == before) {
            proposals.add(new Proposal(number, facts, track, group));
        }
    }

    private int number(CsvLines.Row row) {
        var text = row.values().getFirst();
        if (!text.matches("[1-9]\\d{0,3}")) {
            wrong(row.line(), "number", "must be a number from 1 to 9999");
            return 0;
        }
        var number = Integer.parseInt(text);
        if (!numbers.add(number)) {
            mistakes.add(Violation.body(
                    "/" + row.line() + "/number",
                    BottleneckProblem.PROPOSAL_EXISTS.name(),
                    number + " is there already"));
        }
        return number;
    }

    private BottleneckFacts facts(CsvLines.Row row) {
        return new BottleneckFacts(
                text(row, 1, 200),
                text(row, 2, 8000),
                Objects.requireNonNullElse(choice(row, 3, Cause.class, false), Cause.UNKNOWN),
                choice(row, 4, Ministry.class, true),
                true);
    }

    private String text(CsvLines.Row row, int column, int longest) {
        var text = row.values().get(column);
        if (text.isEmpty() || text.length() > longest) {
            wrong(row.line(), COLUMNS.get(column), "must be text of 1 to " + longest + " characters");
        }
        return text;
    }

    private <E extends Enum<E>> @Nullable E choice(CsvLines.Row row, int column, Class<E> type, boolean optional) {
        var text = row.values().get(column);
        var found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (found.isEmpty() && !(optional && text.isEmpty())) {
            wrong(row.line(), COLUMNS.get(column), "must be one of " + Arrays.toString(type.getEnumConstants()));
        }
        return found.orElse(null);
    }

    private void wrong(int line, String column, String detail) {
        mistakes.add(Violation.body(
                "/" + line + (column.isEmpty() ? "" : "/" + column), BottleneckProblem.IMPORT_REFUSED.name(), detail));
    }
}
