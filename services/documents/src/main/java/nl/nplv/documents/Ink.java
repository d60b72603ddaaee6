package nl.nplv.documents;

import java.util.List;

/**
 * How one series looks: never by colour alone (WCAG 2.2, 1.4.1).
 *
 * @param name class in the stylesheet, which has the colour for a dark screen
 * @param colour colour on paper, at least 4.5 to 1 on white
 * @param dashes attribute for the pattern of the line
 * @param mark path of the mark around the origin
 */
record Ink(String name, String colour, String dashes, String mark) {
    static final String TEXT = "#1b1b1b";
    static final String GUIDE = "#6b6b6b";
    static final List<Ink> SERIES = List.of(
            new Ink("chart-1", "#154273", "", "M-4 -4H4V4H-4Z"),
            new Ink("chart-2", "#a8500a", " stroke-dasharray=\"8 4\"", "M0 -5L5 4H-5Z"),
            new Ink("chart-3", "#1f6b3a", " stroke-dasharray=\"2 3\"", "M0 -6L6 0L0 6L-6 0Z"),
            new Ink("chart-4", "#8b1a6b", " stroke-dasharray=\"10 3 2 3\"", "M-5 -4H5L0 5Z"));
}
