package nl.nplv.funding.scheme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The register of effort assessments, and the schemes that lack one (FU7). */
@Path("/funding/v1")
@Tag(name = "Effort assessments", description = "Whether means should go to the areas first (inspanningsverplichting).")
public class EffortAssessmentResource {
    private final EffortAssessments assessments;
    private final FundingSchemes schemes;
    private final Changes changes;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    EffortAssessmentResource(
            EffortAssessments assessments,
            FundingSchemes schemes,
            Changes changes,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.changes = changes;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was examined. */
    @Schema(description = "Whether means of a scheme should go to the areas first.")
    record EffortAssessmentRequest(
            @NotNull @Schema(description = "Scheme that was examined.")
            SchemeCode schemeCode,

            @NotNull @Size(min = 1, max = 50) @Schema(description = "Who was heard; at least one of local government.")
            List<@Valid @NotNull ConsultedParty> consulted,

            @NotNull @Schema(description = "What came of it.")
            EffortOutcome outcome,

            @NotBlank @Size(max = 4000) @Schema(description = "Why; also when it is not desirable.", examples = "The need is highest in the areas.")
            String reasoning) {}

    @GET
    @Path("effort-assessments")
    @PermitAll
    @Operation(operationId = "listEffortAssessments", summary = "List the effort assessments")
    public Page<EffortAssessmentView> list(
            @QueryParam("schemeCode") @Parameter(description = "Only of this scheme.") @Nullable SchemeCode schemeCode,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(EffortAssessment.class).equal("schemeCode", schemeCode);
        return listing.page(filter, page, Set.of("assessedOn", "schemeCode")).map(EffortAssessmentView::of);
    }

    @GET
    @Path("effort-assessments/{id}")
    @PermitAll
    @Operation(operationId = "getEffortAssessment", summary = "Read one effort assessment")
    public EffortAssessmentView get(UUID id) {
        return EffortAssessmentView.of(assessments.get(id));
    }

    @POST
    @Path("effort-assessments")
    @RolesAllowed(Role.MIN)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "assessEffort",
            summary = "Record an effort assessment",
            description =
                    "By the scheme's owner, together with local government; any outcome with reasons will do (FU7).")
    public EffortAssessmentView assess(@NotNull @Valid EffortAssessmentRequest request) {
        var by = actor.get();
        var scheme = schemes.get(request.schemeCode());
        var assessment = new EffortAssessment(
                scheme.code(), request.consulted(), request.outcome(), request.reasoning(), LocalDate.now(clock));
        return changes.record(assessment, by, assessment.assess(scheme, by), EffortAssessmentView::of);
    }

    @GET
    @Path("schemes-without-assessment")
    @PermitAll
    @Operation(
            operationId = "listSchemesWithoutAssessment",
            summary = "List the schemes that lack an effort assessment")
    public Page<FundingSchemeView> withoutAssessment() {
        return Page.whole(schemes.withoutAssessment()).map(FundingSchemeView::of);
    }
}
