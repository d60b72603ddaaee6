package nl.nplv.participation.signal;

import jakarta.ws.rs.QueryParam;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which signals to list. */
public class SignalFilter {
    @QueryParam("focusAreaSlug")
    @Parameter(description = "Only of this area.", example = "heerlen-noord")
    @Nullable String focusAreaSlug;

    @QueryParam("status")
    @Parameter(description = "Only in this status.")
    @Nullable SignalStatus status;

    @QueryParam("overdue")
    @Parameter(description = "Only those that were, or were not, answered in time.")
    @Nullable Boolean overdue;

    Filter<Signal> filter() {
        return new Filter<>(Signal.class)
                .equal("focusAreaSlug", focusAreaSlug)
                .equal("status", status)
                .equal("overdue", overdue);
    }
}
