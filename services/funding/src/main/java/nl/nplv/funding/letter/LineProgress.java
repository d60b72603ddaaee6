package nl.nplv.funding.letter;

import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.application.ApplicationLine;
import nl.nplv.funding.application.LineStatus;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.SchemeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one line stands, whose turn it is and what comes next. */
@Schema(description = "Where one line stands, whose turn it is and what comes next.")
public record LineProgress(
        @Schema(description = "Line.") UUID lineId,
        @Schema(description = "Scheme.") SchemeCode schemeCode,
        @Schema(description = "Ministry that decides.") Ministry ministry,
        @Schema(description = "Where it stands.") LineStatus status,
        @Schema(description = "Whose turn it is.") Turn turn,

        @Schema(description = "Day since which it stands there.")
        LocalDate since,

        @Schema(description = "What comes next.", examples = "The ministry decides, by 2023-11-25 if it can.")
        String next) {
    private static final String DECISION_FOLLOWS = "The one decision follows when every line is decided.";

    static LineProgress of(ApplicationLine line, boolean allDecided) {
        return new LineProgress(
                line.id(),
                line.schemeCode(),
                line.ministry(),
                line.status(),
                turn(line.status()),
                line.since(),
                next(line, allDecided));
    }

    private static Turn turn(LineStatus status) {
        return switch (status) {
            case RECEIVED, IN_REVIEW -> Turn.MINISTRY;
            case INFO_REQUESTED -> Turn.MUNICIPALITY;
            case GRANTED, PARTLY_GRANTED, REJECTED, WITHDRAWN -> Turn.NOBODY;
        };
    }

    private static String next(ApplicationLine line, boolean allDecided) {
        return switch (line.status()) {
            case RECEIVED -> "The ministry takes it up.";
            case IN_REVIEW -> "The ministry decides, by " + line.decideBy() + " if it can.";
            case INFO_REQUESTED -> "The municipality answers; the clock of the decision stands still.";
            case GRANTED, PARTLY_GRANTED ->
                allDecided ? "What is granted is paid on the days in the decision letter." : DECISION_FOLLOWS;
            case REJECTED -> allDecided ? "Nothing: the decision letter says how to object." : DECISION_FOLLOWS;
            case WITHDRAWN -> "Nothing: the municipality took it back.";
        };
    }
}
