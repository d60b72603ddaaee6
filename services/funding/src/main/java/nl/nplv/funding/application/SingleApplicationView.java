package nl.nplv.funding.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as everybody may see it once it is submitted. */
@Schema(
        name = "SingleApplication",
        description = "One submission over the schemes of many ministries (aanvraag in één keer).")
public record SingleApplicationView(
        @Schema(description = "Id, as in events.") UUID id,

        @Nullable @Schema(description = "Its one number, from submission on.")
        ReceiptNo receiptNo,

        @Schema(description = "Municipality that applies.") MunicipalityCode municipalityCode,

        @Nullable @Schema(description = "Focus area; none when the municipality applies for itself.")
        UUID focusAreaId,

        @Nullable @Schema(description = "Slug of the focus area.", examples = "dordrecht-west")
        String focusAreaSlug,

        @Schema(description = "Window.") UUID windowId,

        @Schema(description = "What is asked, line by line.")
        List<AskedLine> lines,

        @Nullable @Schema(description = "Day of submission.")
        LocalDate submittedOn,

        @Nullable @Schema(
                description =
                        "Day on which the municipality said that it is complete; none: it may be amended while the window is open.")
        LocalDate completedOn,

        @Nullable @Schema(description = "Day of the last decision.")
        LocalDate decidedOn,

        @Nullable @Schema(description = "What all ministries grant together, once decided, EUR.")
        Money granted,

        @Schema(description = "Where it stands.") ApplicationStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "3")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static SingleApplicationView of(SingleApplication application) {
        return new SingleApplicationView(
                application.id(),
                application.receiptNo(),
                application.municipalityCode(),
                application.focusAreaId(),
                application.focusAreaSlug(),
                application.windowId(),
                application.lines(),
                application.submittedOn(),
                application.completedOn(),
                application.decidedOn(),
                application.granted(),
                application.status(),
                application.version(),
                application.updatedAt());
    }
}
