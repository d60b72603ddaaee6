package nl.nplv.funding.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ministry decides on a line. */
@Schema(description = "GRANTED: all that was asked; PARTLY_GRANTED: less; REJECTED: nothing.")
public enum LineOutcome {
    GRANTED,
    PARTLY_GRANTED,
    REJECTED;

    LineStatus status() {
        return switch (this) {
            case GRANTED -> LineStatus.GRANTED;
            case PARTLY_GRANTED -> LineStatus.PARTLY_GRANTED;
            case REJECTED -> LineStatus.REJECTED;
        };
    }
}
