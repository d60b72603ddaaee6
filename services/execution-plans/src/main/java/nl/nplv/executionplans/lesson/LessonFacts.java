package nl.nplv.executionplans.lesson;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.nplv.executionplans.term.InterventionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is written.
 *
 * @param title title
 * @param theme what it is about
 * @param source where it comes from, such as a report or an action research
 * @param body the lesson, in Dutch or English
 * @param focusAreaSlug area that it was learnt in
 * @param interventionType kind of intervention that it is about
 * @param sharedVia where it is shared
 */
@Schema(description = "A lesson as it is written; public, so no personal data.")
public record LessonFacts(
        @NotBlank @Size(max = 200) @Schema(description = "Title.", examples = "Schulden eerder in beeld")
        String title,

        @NotNull @Schema(description = "What it is about.") LessonTheme theme,

        @NotBlank @Size(max = 300) @Schema(description = "Where it comes from.", examples = "Actieonderzoek Breda-Noord 2023")
        String source,

        @NotBlank @Size(max = 20_000) @Schema(
                description = "The lesson.",
                examples = "Woningcorporaties die huurachterstanden vroeg melden, voorkomen ontruimingen.")
        String body,

        @Nullable @Size(max = 60) @Schema(description = "Area that it was learnt in.", examples = "breda-noord")
        String focusAreaSlug,

        @Nullable @Schema(description = "Kind of intervention that it is about.")
        InterventionType interventionType,

        @NotNull @Schema(description = "Where it is shared.")
        SharedVia sharedVia) {}
