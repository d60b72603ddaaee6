package nl.nplv.documents;

import static nl.nplv.documents.Markup.escaped;

import java.util.List;
import java.util.stream.Collectors;

/** The figures of a chart as an accessible HTML table: its text alternative. */
record Table(String caption, List<String> headings, List<List<String>> rows) {
    String html() {
        return """
                <table>
                <caption>%s</caption>
                <thead>
                <tr>%s</tr>
                </thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(
                        escaped(caption),
                        headings.stream().map(Table::heading).collect(Collectors.joining()),
                        rows.stream().map(Table::row).collect(Collectors.joining()));
    }

    private static String heading(String text) {
        return "<th scope=\"col\">" + escaped(text) + "</th>";
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .skip(1)
                .map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining(
                        "", "<tr><th scope=\"row\">" + escaped(cells.getFirst()) + "</th>", "</tr>\n"));
    }
}
