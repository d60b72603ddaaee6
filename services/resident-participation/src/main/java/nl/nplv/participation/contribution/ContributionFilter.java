package nl.nplv.participation.contribution;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.participation.text.Searchable;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which contributions of a process to list. */
public class ContributionFilter {
    @QueryParam("status")
    @Parameter(description = "Only in this status.")
    @Nullable ModerationStatus status;

    @QueryParam("themeId")
    @Parameter(description = "Only about this theme.")
    @Nullable UUID themeId;

    @QueryParam("text")
    @Size(max = 100) @Parameter(description = "Only with these words in it, in upper or lower case.", example = "lamp")
    @Nullable String text;

    Filter<Contribution> narrow(Filter<Contribution> filter) {
        return filter.equal("status", status)
                .equal("themeId", themeId)
                .contains("searchText", text == null ? null : Searchable.of(text));
    }
}
