package nl.nplv.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nplv.documents.Svg.Point;

/**
 * Values over periods; a period without a value is a gap in the line and a dash in the table.
 *
 * @param caption title and description
 * @param periodHeading what the periods are, for the table
 * @param periods all periods in order, evenly spaced
 * @param series one to four, told apart by colour, line and mark
 */
public record LineChart(Caption caption, String periodHeading, List<String> periods, List<Series> series) {
    private static final int LEFT = 70;
    private static final int RIGHT = 610;
    private static final int TOP = 20;
    private static final int BOTTOM = 200;
    private static final int MOST_LABELS = 12;

    /** @throws UnfitDocument no periods, no or too many series, or a value of a period that is not shown */
    public LineChart {
        if (periods.isEmpty() || series.isEmpty() || series.size() > Ink.SERIES.size()) {
            throw new UnfitDocument("a line chart needs periods and one to " + Ink.SERIES.size() + " series");
        }
        var known = List.copyOf(periods);
        series.stream()
                .flatMap(line -> line.values().keySet().stream())
                .filter(period -> !known.contains(period))
                .findFirst()
                .ifPresent(period -> {
                    throw new UnfitDocument("a value of a period that is not shown: " + period);
                });
        periods = known;
        series = List.copyOf(series);
    }

    /** The chart as SVG, to stand inside {@code figure}. */
    public String svg() {
        var scale = Scale.over(
                series.stream().flatMap(line -> line.values().values().stream()).toList(), BOTTOM, TOP);
        var svg = new Svg(caption, BOTTOM + 46 + 20 * series.size());
        scale.ticks()
                .forEach(tick -> svg.guide(at(LEFT), scale.at(tick), at(RIGHT), scale.at(tick))
                        .text(at(LEFT - 8), scale.at(tick).add(at(4)), "end", tick.toPlainString()));
        drawPeriods(svg);
        for (var line = 0; line < series.size(); line++) {
            draw(svg, scale, line);
        }
        return svg.drawn();
    }

    /** The same values as an HTML table. */
    public String table() {
        return new Table(
                        caption.title(),
                        Stream.concat(Stream.of(periodHeading), series.stream().map(Series::name))
                                .toList(),
                        periods.stream().map(this::row).toList())
                .html();
    }

    private List<String> row(String period) {
        return Stream.concat(Stream.of(period), series.stream().map(line -> line.shown(period)))
                .toList();
    }

    private void drawPeriods(Svg svg) {
        var every = (periods.size() - 1) / MOST_LABELS + 1;
        for (var period = 0; period < periods.size(); period += every) {
            svg.text(across(period), at(BOTTOM + 22), "middle", periods.get(period));
        }
    }

    private void draw(Svg svg, Scale scale, int line) {
        var ink = Ink.SERIES.get(line);
        stretches(series.get(line), scale).forEach(points -> svg.line(points, ink));
        var y = at(BOTTOM + 46 + 20 * line);
        svg.line(List.of(new Point(at(LEFT), y), new Point(at(LEFT + 30), y)), ink)
                .text(at(LEFT + 42), y.add(at(4)), "start", series.get(line).name());
    }

    /** The points of a series, a list for each run of periods without a gap. */
    private List<List<Point>> stretches(Series line, Scale scale) {
        var stretches = new ArrayList<List<Point>>();
        var open = false;
        for (var period = 0; period < periods.size(); period++) {
            var value = line.values().get(periods.get(period));
            if (value != null) {
                if (!open) {
                    stretches.add(new ArrayList<>());
                }
                stretches.getLast().add(new Point(across(period), scale.at(value)));
            }
            open = value != null;
        }
        return stretches;
    }

    private BigDecimal across(int period) {
        return periods.size() == 1
                ? at((LEFT + RIGHT) / 2)
                : new Scale(BigDecimal.ZERO, at(periods.size() - 1), BigDecimal.ONE, LEFT, RIGHT).at(at(period));
    }

    private static BigDecimal at(int place) {
        return BigDecimal.valueOf(place);
    }

    /**
     * One line.
     *
     * @param name plain text, with the unit
     * @param values by period, shown with the decimals they have
     */
    public record Series(String name, Map<String, BigDecimal> values) {
        public Series {
            values = Map.copyOf(values);
        }

        private String shown(String period) {
            var value = values.get(period);
            return value == null ? "–" : value.toPlainString();
        }
    }
}
