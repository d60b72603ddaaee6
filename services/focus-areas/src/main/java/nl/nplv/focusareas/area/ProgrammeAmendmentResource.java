package nl.nplv.focusareas.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
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
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Amendments of the programme's size. */
@Path("/areas/v1/programme-amendments")
@Tag(name = "Focus areas")
public class ProgrammeAmendmentResource {
    private final ProgrammeAmendments amendments;
    private final Changes changes;
    private final Listing listing;
    private final CurrentActor actor;

    ProgrammeAmendmentResource(ProgrammeAmendments amendments, Changes changes, Listing listing, CurrentActor actor) {
        this.amendments = amendments;
        this.changes = changes;
        this.listing = listing;
        this.actor = actor;
    }

    /** A decision to make room. */
    @Schema(description = "A decision that makes room for more areas in a municipality.")
    record ProgrammeAmendmentRequest(
            @NotBlank @Size(max = 100) @Schema(description = "Reference of the decision.", examples = "30995-120")
            String reference,

            @NotNull @Schema(description = "Day of the decision.", examples = "2027-01-15")
            LocalDate decidedOn,

            @NotNull @Schema(description = "Municipality that gets more areas.")
            MunicipalityCode municipalityCode,

            @NotNull @Min(1) @Max(5) @Schema(description = "How many more.", examples = "1")
            Integer extraAreas) {}

    @GET
    @PermitAll
    @Operation(operationId = "listProgrammeAmendments", summary = "List the amendments")
    public Page<ProgrammeAmendmentView> list(@Valid @BeanParam PageQuery page) {
        return listing.page(new Filter<>(ProgrammeAmendment.class), page, Set.of("decidedOn"))
                .map(ProgrammeAmendmentView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getProgrammeAmendment", summary = "Read one amendment")
    public ProgrammeAmendmentView get(UUID id) {
        return ProgrammeAmendmentView.of(amendments.get(id));
    }

    @POST
    @RolesAllowed(Role.NAT)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "amendProgramme", summary = "Make room for more areas in a municipality")
    public ProgrammeAmendmentView amend(@NotNull @Valid ProgrammeAmendmentRequest request) {
        var by = actor.get();
        var amendment = new ProgrammeAmendment(
                request.reference(), request.decidedOn(), request.municipalityCode(), request.extraAreas());
        return changes.record(amendment, by, amendment.amend(by), ProgrammeAmendmentView::of);
    }
}
