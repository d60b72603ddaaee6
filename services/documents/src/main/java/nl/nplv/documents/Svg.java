package nl.nplv.documents;

import static nl.nplv.documents.Markup.escaped;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Picture of a chart. Colours are {@code currentColor} of a class, so that the stylesheet changes them for a dark
 * screen; the attribute {@code color} is what paper shows.
 */
final class Svg {
    static final int WIDTH = 640;

    private static final int LABEL = 30;

    private final Caption caption;
    private final int height;
    private final StringBuilder shapes = new StringBuilder();

    Svg(Caption caption, int height) {
        this.caption = caption;
        this.height = height;
    }

    Svg bar(BigDecimal x, BigDecimal y, BigDecimal width, int thickness) {
        return add("<rect class=\"chart-1\" color=\"%s\" fill=\"currentColor\" "
                .concat("x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>")
                .formatted(Ink.SERIES.getFirst().colour(), number(x), number(y), number(width), thickness));
    }

    Svg guide(BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2) {
        return add("<path class=\"chart-guide\" color=\"%s\" stroke=\"currentColor\" d=\"M%s %sL%s %s\"/>"
                .formatted(Ink.GUIDE, number(x1), number(y1), number(x2), number(y2)));
    }

    /** A line through the points, and a mark at each. */
    Svg line(List<Point> points, Ink ink) {
        var path = points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
        add("<path class=\"%s\" color=\"%s\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"%s d=\"%s\"/>"
                .formatted(ink.name(), ink.colour(), ink.dashes(), path));
        points.forEach(point -> mark(point, ink));
        return this;
    }

    Svg mark(Point point, Ink ink) {
        return add("<path class=\"%s\" color=\"%s\" fill=\"currentColor\" transform=\"translate(%s %s)\" d=\"%s\"/>"
                .formatted(ink.name(), ink.colour(), number(point.x()), number(point.y()), ink.mark()));
    }

    /** Text that begins, ends or has its middle ({@code start}, {@code end}, {@code middle}) at the place. */
    Svg text(BigDecimal x, BigDecimal y, String anchor, String text) {
        return add("<text class=\"chart-text\" color=\"%s\" fill=\"currentColor\" "
                .concat("x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>")
                .formatted(Ink.TEXT, number(x), number(y), anchor, escaped(shortened(text))));
    }

    /** The picture with its title and description for those who do not see it. */
    String drawn() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" id="%1$s" role="img" aria-labelledby="%1$s-title %1$s-desc" \
                viewBox="0 0 %2$s %3$s" width="%2$s" height="%3$s" font-family="Chart, system-ui, sans-serif" \
                font-size="12">
                <title id="%1$s-title">%4$s</title>
                <desc id="%1$s-desc">%5$s</desc>
                %6$s</svg>
                """.formatted(
                        caption.id(), WIDTH, height, escaped(caption.title()), escaped(caption.description()), shapes);
    }

    /** A number with one decimal at most, in digits every reader of SVG knows. */
    static String number(BigDecimal number) {
        var rounded = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private Svg add(String shape) {
        shapes.append(shape).append('\n');
        return this;
    }

    /** The table has the whole text. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LABEL - 1)).stripTrailing() + "…";
    }

    /** A place in the picture. */
    record Point(BigDecimal x, BigDecimal y) {}
}
