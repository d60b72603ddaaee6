package nl.nplv.focusareas.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a party commits to; not free of obligation ("niet vrijblijvend"): either can be held to it (FA3).
 *
 * @param party who commits
 * @param kind to what
 * @param text in their words
 */
@Schema(description = "What a party commits to; either can be held to it.")
public record Commitment(
        @NotNull @Schema(description = "Who commits.") Party party,
        @NotNull @Schema(description = "To what.") Kind kind,

        @NotBlank @Size(max = 4000) @Schema(description = "In their words.", examples = "The mayor chairs the alliance meeting.")
        String text) {

    /** What an agreement holds; all but OTHER are needed before anybody signs (FA3). */
    @Schema(
            name = "CommitmentKind",
            description =
                    "INTEGRAL_PLAN: says how and on what residents are involved; ALLIANCE: alliance and meeting led by the mayor;"
                            + " PROGRAMME_OFFICE; NATIONAL_REPRESENTATIVE; EFFORT_OBLIGATION (inspanningsverplichting); OTHER.")
    public enum Kind {
        INTEGRAL_PLAN,
        ALLIANCE,
        PROGRAMME_OFFICE,
        NATIONAL_REPRESENTATIVE,
        EFFORT_OBLIGATION,
        OTHER
    }
}
