package nl.nplv.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nplv.documents.BarChart.Bar;
import nl.nplv.documents.LineChart.Series;
import nl.nplv.documents.Timeline.Span;

/** Documents and charts as a service makes them. */
final class DocumentFixtures {
    private DocumentFixtures() {}

    static Document aReport() {
        return withBody("""
                <h1>Progress report Dordrecht-West 2026</h1>
                <p lang="nl">Café De Zeeuwse Coöperatie, Ĳsselstraat: één reünie, €&#160;1.250.000,50.</p>
                <h2>What was done</h2>
                <ul><li>Homes <strong>made</strong> sustainable</li><li>See the
                <a href="https://wetten.overheid.nl/BWBR0019388" title="Wbmgp, text of the act">act</a></li></ul>
                <ol><li>First</li><li>Second</li></ol>
                <dl><dt>Area</dt><dd>Dordrecht-West</dd></dl>
                <figure>%s</figure>
                %s
                <h2>Trend</h2>
                <figure>%s</figure>
                %s
                <h2>Planning</h2>
                <h3>Interventions</h3>
                <figure>%s</figure>
                %s
                """.formatted(
                        bars().svg(),
                        bars().table(),
                        lines().svg(),
                        lines().table(),
                        timeline().svg(),
                        timeline().table()));
    }

    static Document withBody(String body) {
        return new Document(
                "en",
                "Progress report Dordrecht-West 2026",
                "What the alliance of Dordrecht-West did in 2026, and what it changed.",
                LocalDate.of(2026, 3, 1),
                body);
    }

    static Document saying(String text) {
        return withBody("<h1>Report</h1><p>" + Markup.escaped(text) + "</p>");
    }

    static BarChart bars() {
        return new BarChart(
                new Caption("homes", "Homes made sustainable", "Three neighbourhoods; Crabbehof leads with 412.5."),
                "Neighbourhood",
                "Homes",
                List.of(
                        new Bar("Crabbehof", new BigDecimal("412.5")),
                        new Bar("Wielwijk & <Zuidhoven>", new BigDecimal("98")),
                        new Bar("Oud-Krispijn, with a name that is far too long", new BigDecimal("-12.25"))));
    }

    static LineChart lines() {
        return new LineChart(
                new Caption("trend", "Feeling unsafe and debts", "Both fall; 2023 was not measured for debts."),
                "Year",
                List.of("2021", "2022", "2023", "2024", "2025"),
                List.of(
                        new Series(
                                "Feels unsafe, % of residents",
                                percentages(
                                        "2021", "24.1", "2022", "23.0", "2023", "22.2", "2024", "21.9", "2025",
                                        "20.4")),
                        new Series(
                                "Problem debts, % of households",
                                percentages("2021", "16.2", "2022", "15.8", "2024", "15.1", "2025", "14.9"))));
    }

    static Timeline timeline() {
        return new Timeline(
                new Caption("planning", "Interventions by date", "The energy coach runs longest."),
                "Intervention",
                "From",
                "Until",
                List.of(
                        new Span("Energy coach", LocalDate.of(2025, 1, 15), LocalDate.of(2027, 6, 30)),
                        new Span("Night watch", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1))));
    }

    private static Map<String, BigDecimal> percentages(String... pairs) {
        var values = new TreeMap<String, BigDecimal>();
        for (var at = 0; at < pairs.length; at += 2) {
            values.put(pairs[at], new BigDecimal(pairs[at + 1]));
        }
        return values;
    }
}
