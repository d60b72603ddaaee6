package nl.nplv.documents;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.List;

/**
 * Values side by side, one bar each.
 *
 * @param caption title and description
 * @param labelHeading what the labels are, for the table
 * @param valueHeading what the values are, with their unit, for the table
 * @param bars at least one, in the order they are shown
 */
public record BarChart(Caption caption, String labelHeading, String valueHeading, List<Bar> bars) {
    private static final int TOP = 24;
    private static final int ROW = 26;
    private static final int THICKNESS = 16;
    private static final int LEFT = 210;
    private static final int RIGHT = 560;

    /** @throws UnfitDocument no bars */
    public BarChart {
        if (bars.isEmpty()) {
            throw new UnfitDocument("a bar chart needs a bar");
        }
        bars = List.copyOf(bars);
    }

    /** The chart as SVG, to stand inside {@code figure}. */
    public String svg() {
        var scale = Scale.over(bars.stream().map(Bar::value).toList(), LEFT, RIGHT);
        var bottom = at(TOP + ROW * bars.size());
        var svg = new Svg(caption, TOP + ROW * bars.size() + 8);
        scale.ticks()
                .forEach(tick -> svg.guide(scale.at(tick), at(TOP - 4), scale.at(tick), bottom)
                        .text(scale.at(tick), at(TOP - 10), "middle", tick.toPlainString()));
        for (var row = 0; row < bars.size(); row++) {
            draw(svg, scale, bars.get(row), TOP + ROW * row);
        }
        return svg.drawn();
    }

    /** The same values as an HTML table. */
    public String table() {
        return new Table(
                        caption.title(),
                        List.of(labelHeading, valueHeading),
                        bars.stream()
                                .map(bar -> List.of(bar.label(), bar.value().toPlainString()))
                                .toList())
                .html();
    }

    private static void draw(Svg svg, Scale scale, Bar bar, int top) {
        var zero = scale.at(ZERO);
        var end = scale.at(bar.value());
        svg.bar(
                        zero.min(end),
                        at(top + (ROW - THICKNESS) / 2),
                        end.subtract(zero).abs(),
                        THICKNESS)
                .text(at(LEFT - 10), at(top + 17), "end", bar.label())
                .text(
                        zero.max(end).add(at(6)),
                        at(top + 17),
                        "start",
                        bar.value().toPlainString());
    }

    private static BigDecimal at(int place) {
        return BigDecimal.valueOf(place);
    }

    /**
     * One bar.
     *
     * @param label plain text
     * @param value shown with the decimals it has
     */
    public record Bar(String label, BigDecimal value) {}
}
