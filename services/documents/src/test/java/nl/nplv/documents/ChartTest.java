package nl.nplv.documents;

import static nl.nplv.documents.DocumentFixtures.bars;
import static nl.nplv.documents.DocumentFixtures.lines;
import static nl.nplv.documents.DocumentFixtures.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.nplv.documents.BarChart.Bar;
import nl.nplv.documents.LineChart.Series;
import nl.nplv.documents.Timeline.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class ChartTest {
    private static final Caption CAPTION = new Caption("chart", "A chart", "What it shows.");

    static Stream<String> pictures() {
        return Stream.of(bars().svg(), lines().svg(), timeline().svg());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_has_a_role_a_title_and_a_description_of_its_own(String svg) throws Exception {
        var picture = parsed(svg).getDocumentElement();
        var id = picture.getAttribute("id");

        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(picture.getAttribute("aria-labelledby")).isEqualTo(id + "-title " + id + "-desc");
        assertThat(first(picture, "title").getAttribute("id")).isEqualTo(id + "-title");
        assertThat(first(picture, "title").getTextContent()).isNotBlank();
        assertThat(first(picture, "desc").getAttribute("id")).isEqualTo(id + "-desc");
        assertThat(first(picture, "desc").getTextContent()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_needs_no_style_no_script_and_nothing_from_elsewhere(String svg) {
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("style=", "href", "http", "<script");
    }

    @Test
    void numbers_are_the_same_in_every_language() {
        var before = Locale.getDefault();
        var expected = pictures().toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(pictures()).containsExactlyElementsOf(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void places_have_one_decimal_and_no_floating_noise() {
        var noisy = List.of(new Bar("a", new BigDecimal("0.1")), new Bar("b", new BigDecimal("0.30000000000000004")));

        assertThat(new BarChart(CAPTION, "x", "y", noisy).svg())
                .doesNotContainPattern("(x|y|width|height)=\"[^\"]*\\.\\d{2,}");
    }

    @Test
    void bars_are_as_long_as_their_values_and_negative_ones_go_the_other_way() throws Exception {
        var bars = List.of(
                new Bar("one", new BigDecimal("100")),
                new Bar("half", new BigDecimal("50")),
                new Bar("minus", new BigDecimal("-100")));
        var drawn = parsed(new BarChart(CAPTION, "x", "y", bars).svg()).getElementsByTagName("rect");

        assertThat(decimal(drawn.item(0), "width")).isEqualByComparingTo("175");
        assertThat(decimal(drawn.item(1), "width")).isEqualByComparingTo("87.5");
        assertThat(end(drawn.item(2))).isEqualByComparingTo(decimal(drawn.item(0), "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0|1",
        "0, 412.5, 0|200|400|600",
        "-12.25, 412.5, -200|0|200|400|600",
        "-7, -3, -8|-6|-4|-2|0",
        "0.001, 0.004, 0.000|0.001|0.002|0.003|0.004",
        "0, 100, 0|50|100"
    })
    void a_scale_covers_all_values_and_zero_in_round_steps(BigDecimal least, BigDecimal most, String ticks) {
        var scale = Scale.over(List.of(least, most), 0, 100);

        assertThat(scale.ticks()).extracting(BigDecimal::toPlainString).containsExactly(ticks.split("\\|"));
    }

    @Test
    void a_year_without_a_value_is_a_gap_in_the_line_and_a_dash_in_the_table() {
        var dashed = lines().svg()
                .lines()
                .filter(line -> line.contains("stroke-dasharray"))
                .toList();

        // two stretches and the line of the legend
        assertThat(dashed).hasSize(3);
        assertThat(lines().table()).contains("<tr><th scope=\"row\">2023</th><td>22.2</td><td>–</td></tr>");
    }

    @Test
    void a_span_of_one_day_can_be_seen_and_its_last_day_counts() throws Exception {
        var spans = List.of(
                new Span("ten days", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10)),
                new Span("last of them", LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 10)));
        var drawn =
                parsed(new Timeline(CAPTION, "x", "from", "until", spans).svg()).getElementsByTagName("rect");

        assertThat(decimal(drawn.item(1), "width")).isEqualByComparingTo("39");
        assertThat(end(drawn.item(1))).isEqualByComparingTo(end(drawn.item(0)));
    }

    @Test
    void a_table_has_every_value_with_headers_and_a_caption() {
        assertThat(bars().table())
                .contains(
                        "<caption>Homes made sustainable</caption>",
                        "<tr><th scope=\"col\">Neighbourhood</th><th scope=\"col\">Homes</th></tr>",
                        "<tr><th scope=\"row\">Crabbehof</th><td>412.5</td></tr>",
                        "Oud-Krispijn, with a name that is far too long</th><td>-12.25</td>");
        assertThat(timeline().table())
                .contains("<th scope=\"row\">Energy coach</th><td>2025-01-15</td><td>2027-06-30</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "\"/><a href='https://attacker.example'>",
                "]]>&lt;&x;",
                "\u0000\uD83D\u202E",
                "1234567890123456789012345678\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80"
            })
    void a_hostile_label_stays_text(String label) throws Exception {
        var caption = new Caption("x", label, label);
        var bars = new BarChart(caption, label, label, List.of(new Bar(label, BigDecimal.ONE)));
        var lines = new LineChart(
                caption, label, List.of(label), List.of(new Series(label, Map.of(label, BigDecimal.ONE))));
        var timeline =
                new Timeline(caption, label, label, label, List.of(new Span(label, LocalDate.EPOCH, LocalDate.EPOCH)));

        for (var svg : List.of(bars.svg(), lines.svg(), timeline.svg())) {
            var drawn = parsed(svg);
            assertThat(drawn.getElementsByTagName("script").getLength()).isZero();
            assertThat(drawn.getElementsByTagName("a").getLength()).isZero();
            assertThat(first(drawn.getDocumentElement(), "title").getTextContent())
                    .isEqualTo(Markup.storable(label));
        }
        assertThat(parsed(bars.table()).getElementsByTagName("th").item(2).getTextContent())
                .isEqualTo(Markup.storable(label));
    }

    @Test
    void charts_that_say_nothing_or_contradict_themselves_are_refused() {
        var line = new Series("y", Map.of("2024", BigDecimal.ONE));

        assertThatThrownBy(() -> new Caption("A b", "x", "y")).isInstanceOf(UnfitDocument.class);
        assertThatThrownBy(() -> new Caption("a", " ", "y")).isInstanceOf(UnfitDocument.class);
        assertThatThrownBy(() -> new BarChart(CAPTION, "x", "y", List.of())).isInstanceOf(UnfitDocument.class);
        assertThatThrownBy(() -> new LineChart(CAPTION, "x", List.of("2025"), List.of(line)))
                .isInstanceOf(UnfitDocument.class)
                .hasMessageContaining("2024");
        assertThatThrownBy(() -> new Timeline(CAPTION, "x", "y", "z", List.of()))
                .isInstanceOf(UnfitDocument.class);
        assertThatThrownBy(() -> new Span("x", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(UnfitDocument.class);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private static BigDecimal end(Node bar) {
        return decimal(bar, "x").add(decimal(bar, "width"));
    }

    private static BigDecimal decimal(Node element, String attribute) {
        return new BigDecimal(((Element) element).getAttribute(attribute));
    }
}
