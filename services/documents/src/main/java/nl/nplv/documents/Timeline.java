package nl.nplv.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spans of days below each other, such as the interventions of a plan.
 *
 * @param caption title and description
 * @param labelHeading what the spans are, for the table
 * @param fromHeading heading of the first days, for the table
 * @param untilHeading heading of the last days, for the table
 * @param spans at least one, in the order they are shown
 */
public record Timeline(
        Caption caption, String labelHeading, String fromHeading, String untilHeading, List<Span> spans) {
    private static final int TOP = 24;
    private static final int ROW = 26;
    private static final int THICKNESS = 16;
    private static final int LEFT = 210;
    private static final int RIGHT = 600;
    private static final int MOST_TICKS = 8;

    /** @throws UnfitDocument no spans */
    public Timeline {
        if (spans.isEmpty()) {
            throw new UnfitDocument("a timeline needs a span");
        }
        spans = List.copyOf(spans);
    }

    /** The timeline as SVG, to stand inside {@code figure}. */
    public String svg() {
        var first =
                spans.stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow();
        var after = spans.stream()
                .map(span -> span.until().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var scale = new Scale(day(first), day(after), BigDecimal.ONE, LEFT, RIGHT);
        var bottom = at(TOP + ROW * spans.size());
        var svg = new Svg(caption, TOP + ROW * spans.size() + 8);
        ticks(first, after)
                .forEach(tick -> svg.guide(scale.at(day(tick)), at(TOP - 4), scale.at(day(tick)), bottom)
                        .text(scale.at(day(tick)), at(TOP - 10), "middle", tick.toString()));
        for (var row = 0; row < spans.size(); row++) {
            draw(svg, scale, spans.get(row), TOP + ROW * row);
        }
        return svg.drawn();
    }

    /** The same days as an HTML table. */
    public String table() {
        return new Table(
                        caption.title(),
                        List.of(labelHeading, fromHeading, untilHeading),
                        spans.stream()
                                .map(span -> List.of(
                                        span.label(),
                                        span.from().toString(),
                                        span.until().toString()))
                                .toList())
                .html();
    }

    private static void draw(Svg svg, Scale scale, Span span, int top) {
        var from = scale.at(day(span.from()));
        var length = scale.at(day(span.until().plusDays(1))).subtract(from);
        svg.bar(from, at(top + (ROW - THICKNESS) / 2), length.max(BigDecimal.ONE), THICKNESS)
                .text(at(LEFT - 10), at(top + 17), "end", span.label());
    }

    /** First days of years, or of months when there are few. */
    private static List<LocalDate> ticks(LocalDate first, LocalDate after) {
        return Stream.of(1, 3, 6, 12, 24, 60, 120, 240)
                .map(months -> ticks(first, after, months))
                .filter(ticks -> ticks.size() <= MOST_TICKS)
                .findFirst()
                .orElse(List.of(first));
    }

    private static List<LocalDate> ticks(LocalDate first, LocalDate after, int months) {
        var start = LocalDate.of(first.getYear() - Math.floorMod(first.getYear(), Math.max(1, months / 12)), 1, 1);
        return Stream.iterate(start, tick -> !tick.isAfter(after), tick -> tick.plusMonths(months))
                .filter(tick -> !tick.isBefore(first))
                .toList();
    }

    private static BigDecimal day(LocalDate date) {
        return BigDecimal.valueOf(date.toEpochDay());
    }

    private static BigDecimal at(int place) {
        return BigDecimal.valueOf(place);
    }

    /**
     * One span.
     *
     * @param label plain text
     * @param from first day
     * @param until last day, included
     */
    public record Span(String label, LocalDate from, LocalDate until) {
        /** @throws UnfitDocument the last day lies before the first */
        public Span {
            if (until.isBefore(from)) {
                throw new UnfitDocument("a span ends on " + until + ", before it begins on " + from);
            }
        }
    }
}
