package nl.nplv.focusareas.office;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.focusareas.alliance.Alliances;
import nl.nplv.focusareas.area.FocusAreas;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The programme office of an area: public to read, started by the executive and later by the mayor. */
@Path("/areas/v1/focus-areas/{slug}/programme-offices")
@Tag(name = "Programme offices", description = "Offices of an area (programmabureaus).")
public class ProgrammeOfficeResource {
    private final FocusAreas areas;
    private final Alliances alliances;
    private final ProgrammeOffices offices;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    ProgrammeOfficeResource(
            FocusAreas areas,
            Alliances alliances,
            ProgrammeOffices offices,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.areas = areas;
        this.alliances = alliances;
        this.offices = offices;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProgrammeOffices", summary = "List the programme offices of an area: one at most")
    public Page<ProgrammeOfficeView> list(String slug, @Valid @BeanParam PageQuery page) {
        return listing.page(offices.of(areas.get(slug)), page, Set.of()).map(ProgrammeOfficeView::of);
    }

    @POST
    @RolesAllowed({Role.EXE, Role.MAY})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "startProgrammeOffice",
            summary = "Start a programme office",
            description =
                    "An area has one (FA4). EXE until the area has an active alliance, MAY as its chair from then on.")
    public ProgrammeOfficeView start(String slug, @NotNull @Valid OfficeFacts facts) {
        var area = areas.get(slug);
        var lead = alliances.leadIn(area);
        var by = actor.preferring(lead.role());
        var office = new ProgrammeOffice(area, facts);
        return changes.record(office, by, office.start(lead, area, by), ProgrammeOfficeView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getProgrammeOffice", summary = "Read one programme office")
    public ProgrammeOfficeView get(
            String slug,
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var office = offices.of(areas.get(slug), id);
        return asOf == null ? ProgrammeOfficeView.of(office) : history.asOf(id, asOf, ProgrammeOfficeView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getProgrammeOfficeHistory", summary = "What happened to one programme office")
    public Page<HistoryEntry> history(String slug, UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(offices.of(areas.get(slug), id).id(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.EXE, Role.MAY})
    @Transactional
    @Operation(
            operationId = "changeProgrammeOffice",
            summary = "Change the director or the first day of a programme office",
            description = "EXE until the area has an active alliance, MAY as its chair from then on.")
    public ProgrammeOfficeView change(
            String slug,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid OfficeFacts facts) {
        var area = areas.get(slug);
        var lead = alliances.leadIn(area);
        var by = actor.preferring(lead.role());
        var office = offices.of(area, id, expected);
        var changed = office.change(facts, lead, area, by);
        return changes.record(office, by, changed, ProgrammeOfficeView::of);
    }
}
