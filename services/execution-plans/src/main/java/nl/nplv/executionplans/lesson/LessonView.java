package nl.nplv.executionplans.lesson;

import java.time.Instant;
import java.util.UUID;
import nl.nplv.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lesson as everybody may see it. */
@Schema(name = "Lesson", description = "Reusable finding, shared beyond the areas (les, goed praktijkvoorbeeld).")
public record LessonView(
        @Schema(description = "Id, as in events.") UUID id,
        @Schema(description = "What it says.") LessonFacts facts,

        @Schema(description = "Organisation that wrote it.", examples = "kennispartner-ipw")
        String writtenBy,

        @Schema(description = "Where it stands.") LessonStatus status,

        @Schema(description = "Number of changes; the ETag.", examples = "2")
        long version,

        @Schema(description = "Moment of the last change, UTC.")
        Instant updatedAt)
        implements Versioned {

    static LessonView of(Lesson lesson) {
        return new LessonView(
                lesson.id(), lesson.facts(), lesson.writtenBy(), lesson.status(), lesson.version(), lesson.updatedAt());
    }
}
