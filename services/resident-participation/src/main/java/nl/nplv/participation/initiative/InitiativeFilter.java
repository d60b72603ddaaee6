package nl.nplv.participation.initiative;

import jakarta.ws.rs.QueryParam;
import nl.nplv.participation.moderation.ModerationStatus;
import nl.nplv.shared.list.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which initiatives to list. */
public class InitiativeFilter {
    @QueryParam("focusAreaSlug")
    @Parameter(description = "Only of this area.", example = "heerlen-noord")
    @Nullable String focusAreaSlug;

    @QueryParam("status")
    @Parameter(description = "Only in this status.")
    @Nullable InitiativeStatus status;

    @QueryParam("moderation")
    @Parameter(description = "Only those whose words are shown so.")
    @Nullable ModerationStatus moderation;

    Filter<CitizenInitiative> filter() {
        return new Filter<>(CitizenInitiative.class)
                .equal("focusAreaSlug", focusAreaSlug)
                .equal("status", status)
                .equal("moderation", moderation);
    }
}
