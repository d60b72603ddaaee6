package nl.nplv.funding.opportunity;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.nplv.funding.application.Applicants;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an area can apply for; public. */
@Path("/funding/v1")
@Tag(name = "Opportunities", description = "What an area can apply for, and why not for the rest.")
public class OpportunityResource {
    private final Opportunities opportunities;
    private final Applicants applicants;
    private final Clock clock;

    OpportunityResource(Opportunities opportunities, Applicants applicants, Clock clock) {
        this.opportunities = opportunities;
        this.applicants = applicants;
        this.clock = clock;
    }

    @GET
    @Path("opportunities")
    @PermitAll
    @Operation(
            operationId = "listOpportunities",
            summary = "What an area can apply for",
            description =
                    "Every scheme that is not closed, with each condition that was tried, the fact found and its source."
                            + " Windows are seen as on the day asked for, schemes as they stand now.")
    public Page<Opportunity> list(
            @NotNull @QueryParam("area") @Parameter(description = "Slug of the focus area.", example = "dordrecht-west")
                    String area,
            @QueryParam("at") @Parameter(description = "Day; today when left out.", example = "2023-08-15") @Nullable LocalDate at) {
        var day = Objects.requireNonNullElseGet(at, () -> LocalDate.now(clock));
        return Page.whole(opportunities.of(applicants.area(area), day));
    }

    @GET
    @Path("opportunity-calendars/{slug}")
    @Produces(ClosingCalendar.MEDIA_TYPE)
    @PermitAll
    @Operation(
            operationId = "getOpportunityCalendar",
            summary = "Last days to apply of an area, as an iCalendar feed",
            description = "Windows that are open or will be, in which the area can apply.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = ClosingCalendar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public String calendar(String slug) {
        var open = opportunities.of(applicants.area(slug), LocalDate.now(clock)).stream()
                .filter(each -> each.verdict() == Verdict.OPEN || each.verdict() == Verdict.UPCOMING)
                .toList();
        return ClosingCalendar.of(slug, open, clock.instant());
    }
}
