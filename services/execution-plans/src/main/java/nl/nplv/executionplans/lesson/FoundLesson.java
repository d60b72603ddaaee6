package nl.nplv.executionplans.lesson;

import java.util.UUID;
import nl.nplv.executionplans.term.InterventionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A lesson that the search found. */
@Schema(description = "A lesson that the search found.")
record FoundLesson(
        @Schema(description = "Id.") UUID id,

        @Schema(description = "Title.", examples = "Schulden eerder in beeld")
        String title,

        @Schema(description = "What it is about.") LessonTheme theme,

        @Nullable @Schema(description = "Area that it was learnt in.", examples = "breda-noord")
        String focusAreaSlug,

        @Nullable @Schema(description = "Kind of intervention that it is about.")
        InterventionType interventionType,

        @Schema(
                description = "Where it matches: plain text, the words found between ** and **.",
                examples = "die **huurachterstanden** vroeg melden")
        String highlight,

        @Schema(description = "How well it matches; more is better.", examples = "0.6")
        double rank) {}
