package nl.nplv.focusareas.meeting;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An area whose alliance did not meet.
 *
 * @param focusAreaId id of the area
 * @param slug key of the area
 * @param name name of the area
 * @param municipalityCode municipality in which it lies
 * @param lastMeetingAt last meeting that was held, when there was any
 */
@Schema(description = "An area whose alliance did not meet.")
public record AreaWithoutMeeting(
        @Schema(description = "Id of the area.") UUID focusAreaId,

        @Schema(description = "Key of the area.", examples = "zaandam-oost")
        String slug,

        @Schema(description = "Name of the area.", examples = "Zaandam-Oost")
        String name,

        @Schema(description = "Municipality in which it lies.")
        MunicipalityCode municipalityCode,

        @Nullable @Schema(description = "Last meeting that was held, when there was any.", examples = "2023-03-01T13:00:00Z")
        Instant lastMeetingAt) {}
