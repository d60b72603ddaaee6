package nl.nplv.wbmgp.act.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.data.History;
import nl.nplv.wbmgp.act.data.Row;
import nl.nplv.wbmgp.act.data.Table;

/** Which article sets a condition on which day, from {@code conditions.csv}. */
final class Articles {
    private static final Map<String, History<String>> ARTICLES = Table.read("conditions").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text("condition"),
                    Collectors.collectingAndThen(Collectors.toList(), Articles::history)));

    private Articles() {}

    /** Empty when the texts of the day do not know the condition. */
    static Optional<Citation> find(String condition, LocalDate day) {
        var history = ARTICLES.get(condition);
        if (history == null) {
            throw new IllegalStateException("conditions.csv has no " + condition);
        }
        return history.on(day).map(article -> Citation.of(article, day));
    }

    private static History<String> history(List<Row> rows) {
        return History.of(rows, row -> row.text("article"));
    }
}
