package nl.nplv.executionplans.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A section of a report.
 *
 * @param key which
 * @param title its heading
 * @param text what the state writes about the figures
 * @param figures the figures
 */
@Schema(name = "ReportSection", description = "A section of a report: text of the state, and compiled figures.")
public record Section(
        @Schema(description = "Which.") SectionKey key,

        @Schema(description = "Its heading.", examples = "Lessons")
        String title,

        @Schema(description = "What the state writes about the figures.", examples = "Nine lessons were shared.")
        String text,

        @Schema(description = "The figures, compiled.") List<Figure> figures) {

    Section writing(String anew) {
        return new Section(key, title, anew, figures);
    }
}
