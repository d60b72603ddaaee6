package nl.nplv.executionplans.lesson;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The search for lessons. */
@Path("/plans/v1/found-lessons")
@Tag(name = "Lessons")
public class LessonSearchResource {
    private final LessonSearch search;

    LessonSearchResource(LessonSearch search) {
        this.search = search;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "findLessons",
            summary = "Find published lessons by words",
            description =
                    "Dutch word forms count as one, accents do not count, and a typing error is forgiven. The best matches come first."
                            + " \"Quoted words\" belong together, or and -without work as in a web search.")
    public Page<FoundLesson> find(
            @QueryParam("words")
                    @NotBlank @Size(max = 200) @Parameter(
                            description = "What to look for.",
                            example = "huurachterstand voorkomen",
                            required = true)
                    String words,
            @QueryParam("theme") @Parameter(description = "Only about this.") @Nullable LessonTheme theme,
            @QueryParam("focusAreaSlug") @Parameter(description = "Only learnt in this area.") @Nullable String focusAreaSlug,
            @QueryParam("interventionType") @Parameter(description = "Only about this kind of intervention.") @Nullable InterventionType interventionType,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) @Parameter(description = "Most matches.")
                    int limit) {
        return Page.whole(search.find(words, theme, focusAreaSlug, interventionType, limit));
    }
}
