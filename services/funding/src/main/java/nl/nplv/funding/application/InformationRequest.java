package nl.nplv.funding.application;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question of the ministry to the municipality; between those two only.
 *
 * @param question what is asked
 * @param askedOn day on which the clock stopped
 * @param answer what was answered
 * @param answeredOn day on which the clock went on
 */
@Schema(description = "A question of the ministry to the municipality (verzoek om aanvulling).")
public record InformationRequest(
        @Schema(description = "What is asked.", examples = "Which neighbourhoods does the activity reach?")
        String question,

        @Schema(description = "Day on which the clock stopped.", examples = "2023-10-10")
        LocalDate askedOn,

        @Nullable @Schema(description = "What was answered.", examples = "Wielwijk and Crabbehof.")
        String answer,

        @Nullable @Schema(description = "Day on which the clock went on.", examples = "2023-10-20")
        LocalDate answeredOn) {}
