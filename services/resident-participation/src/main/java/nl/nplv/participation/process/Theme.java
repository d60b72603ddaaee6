package nl.nplv.participation.process;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What several contributions are about, so that one answer does for all.
 *
 * @param id id
 * @param title title, public
 * @param answer what the organiser does with it
 * @param answeredOn day of the answer, Europe/Amsterdam
 */
@Schema(description = "What several contributions are about, so that one answer does for all.")
public record Theme(
        @Schema(description = "Id.") UUID id,

        @Schema(description = "Title, public.", examples = "Lighting")
        String title,

        @Nullable @Schema(
                description = "What the organiser does with it.",
                examples = "The municipality places twelve lamps in June.")
        String answer,

        @Nullable @Schema(description = "Day of the answer.", examples = "2023-05-10")
        LocalDate answeredOn) {

    Theme answered(String text, LocalDate on) {
        return new Theme(id, title, text, on);
    }

    @Schema(hidden = true)
    boolean isAnswered() {
        return answer != null;
    }
}
