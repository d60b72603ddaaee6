package nl.nplv.participation.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signal as everybody may see it: that there is one, and whether it was answered in time. */
@Schema(
        name = "Signal",
        description =
                "Report that involvement goes wrong (signaal): that there is one, and whether it was answered in time.")
public record SignalView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "Area, by id.") UUID focusAreaId,

        @Schema(description = "Area, by slug.", examples = "heerlen-noord")
        String focusAreaSlug,

        @Schema(description = "What is wrong.") SignalCategory category,

        @Schema(description = "Who handles it: always the municipality's executive.", examples = "EXE")
        String assignedTo,

        @Schema(description = "Day on which it was received.", examples = "2023-05-01")
        LocalDate receivedOn,

        @Schema(description = "Last day for an answer.", examples = "2023-06-12")
        LocalDate answerBy,

        @Nullable @Schema(description = "Day of the answer.", examples = "2023-05-21")
        LocalDate answeredOn,

        @Schema(description = "Whether the last day passed without an answer.", examples = "false")
        boolean overdue,

        @Schema(description = "Where it stands.") SignalStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static SignalView of(Signal signal) {
        return new SignalView(
                signal.id(),
                signal.focusAreaId(),
                signal.focusAreaSlug(),
                signal.category(),
                "EXE",
                signal.receivedOn(),
                signal.answerBy(),
                signal.answeredOn(),
                signal.overdue(),
                signal.status(),
                signal.version(),
                signal.updatedAt());
    }
}
