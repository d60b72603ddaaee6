package nl.nplv.executionplans.lesson;

import jakarta.ws.rs.QueryParam;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of lessons can be narrowed to. */
class LessonFilter {
    @QueryParam("theme")
    @Parameter(description = "Only about this.")
    @Nullable LessonTheme theme;

    @QueryParam("focusAreaSlug")
    @Parameter(description = "Only learnt in this area.", example = "breda-noord")
    @Nullable String focusAreaSlug;

    @QueryParam("interventionType")
    @Parameter(description = "Only about this kind of intervention.")
    @Nullable InterventionType interventionType;

    @QueryParam("status")
    @Parameter(description = "Only with this status.")
    @Nullable LessonStatus status;

    Filter<Lesson> lessons() {
        return new Filter<>(Lesson.class)
                .equal("theme", theme)
                .equal("focusAreaSlug", focusAreaSlug)
                .equal("interventionType", interventionType)
                .equal("status", status);
    }
}
