package nl.nplv.participation.process;

import jakarta.ws.rs.QueryParam;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which processes to list. */
public class ProcessFilter {
    @QueryParam("focusAreaSlug")
    @Parameter(description = "Only of this area.", example = "heerlen-noord")
    @Nullable String focusAreaSlug;

    @QueryParam("status")
    @Parameter(description = "Only in this status.")
    @Nullable ProcessStatus status;

    @QueryParam("form")
    @Parameter(description = "Only of this form.")
    @Nullable ParticipationForm form;

    Filter<ParticipationProcess> filter() {
        return new Filter<>(ParticipationProcess.class)
                .equal("focusAreaSlug", focusAreaSlug)
                .equal("status", status)
                .equal("form", form);
    }
}
