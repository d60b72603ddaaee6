package nl.nplv.funding.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A window as everybody may see it. */
@Schema(name = "ApplicationWindow", description = "Days on which one application may be made (aanvraagperiode).")
public record WindowView(
        @Schema(description = "Id, as in events.") UUID id,

        @Schema(description = "Name.", examples = "Kansrijke Wijk, first round")
        String name,

        @Schema(description = "Ministry that announced it.") Ministry organiser,

        @Schema(description = "First day.", examples = "2023-08-01")
        LocalDate opens,

        @Schema(description = "Last day, included.", examples = "2023-09-30")
        LocalDate closes,

        @Schema(description = "Number of changes; the ETag.", examples = "1")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    /** The window as it is. */
    public static WindowView of(ApplicationWindow window) {
        return new WindowView(
                window.id(),
                window.name(),
                window.organiser(),
                window.opens(),
                window.closes(),
                window.version(),
                window.updatedAt());
    }
}
