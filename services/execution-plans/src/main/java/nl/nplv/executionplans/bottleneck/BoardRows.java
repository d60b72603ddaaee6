package nl.nplv.executionplans.bottleneck;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of the board as CSV (RFC 4180). */
final class BoardRows {
    static final String HEADING =
            "id,origin,proposalNo,focusArea,title,cause,ministry,takenUpBy,track,themeGroup,status,"
                    + "statusSince,daysInStatus,daysSinceAction,overdue\r\n";

    private BoardRows() {}

    static String row(BoardEntry entry) {
        return Stream.of(
                        entry.id(),
                        entry.origin(),
                        Objects.requireNonNullElse(entry.proposalNo(), ""),
                        Objects.requireNonNullElse(entry.focusAreaSlug(), ""),
                        entry.title(),
                        entry.cause(),
                        Objects.requireNonNullElse(entry.ministry(), ""),
                        Objects.requireNonNullElse(entry.takenUpBy(), ""),
                        Objects.requireNonNullElse(entry.track(), ""),
                        Objects.requireNonNullElse(entry.themeGroup(), ""),
                        entry.status(),
                        entry.statusSince(),
                        entry.daysInStatus(),
                        entry.daysSinceAction(),
                        entry.overdue())
                .map(BoardRows::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted where needed; a spreadsheet must not take text for a formula. */
    private static String cell(Object value) {
        var text = value.toString();
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
