package nl.nplv.privacy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One action on somebody's personal data.
 *
 * @param at moment, UTC
 * @param activity URI of the processing activity
 * @param name the activity in words
 * @param organisation organisation that acted
 * @param role role it acted in
 */
@Schema(description = "One action on personal data: when, which, and by which organisation in which role.")
public record ProcessingEntry(
        @Schema(description = "Moment, UTC.") Instant at,

        @Schema(description = "URI of the processing activity, with its ground.")
        String activity,

        @Schema(description = "The activity in words.") String name,

        @Schema(description = "Organisation that acted.", examples = "GM0917")
        String organisation,

        @Schema(description = "Role it acted in.", examples = "EXE")
        String role) {}
