package nl.nplv.focusareas.alliance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Alliances of an area: public to read, led by the executive and later by the mayor. */
@Path("/areas/v1/focus-areas/{slug}/alliances")
@Tag(name = "Alliances", description = "Public-private bodies of an area (lokale allianties).")
public class AllianceResource {
    private final FocusAreas areas;
    private final Alliances alliances;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    AllianceResource(
            FocusAreas areas,
            Alliances alliances,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.areas = areas;
        this.alliances = alliances;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** A new alliance. */
    @Schema(description = "A new alliance.")
    record AllianceRequest(
            @NotNull @Schema(
                    description = "Mayor of the area's municipality, as an organisation.",
                    examples = "gemeente-zaanstad-burgemeester")
            OrganisationCode mayorId,

            @NotNull @Size(max = 200) @Schema(description = "Its members, each organisation once.")
            List<@Valid @NotNull Member> members) {}

    /** What may change about a member. */
    @Schema(description = "Kind and period of a member.")
    record AllianceMemberRequest(
            @NotNull @Schema(description = "Its kind.") MemberType type,

            @NotNull @Schema(description = "First day.", examples = "2022-10-01")
            LocalDate from,

            @Nullable @Schema(description = "Last day, included, when known.", examples = "2026-12-31")
            LocalDate to) {}

    @GET
    @PermitAll
    @Operation(operationId = "listAlliances", summary = "List the alliances of an area")
    public Page<AllianceView> list(
            String slug, @Valid @BeanParam AllianceFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.in(areas.get(slug)), page, Set.of("status")).map(AllianceView::of);
    }

    @POST
    @RolesAllowed(Role.EXE)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "formAlliance",
            summary = "Form an alliance",
            description =
                    "An area has one alliance that is not dissolved (FA4). It is ACTIVE at once when it has a public and a private"
                            + " member today, and FORMING until then.")
    public AllianceView form(String slug, @NotNull @Valid AllianceRequest request) {
        var by = actor.get();
        var area = areas.get(slug);
        var alliance = new Alliance(area, request.mayorId(), request.members());
        return changes.record(alliance, by, alliance.form(area, by, today()), AllianceView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getAlliance", summary = "Read one alliance")
    public AllianceView get(
            String slug,
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var alliance = alliances.of(areas.get(slug), id);
        return asOf == null ? AllianceView.of(alliance) : history.asOf(id, asOf, AllianceView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getAllianceHistory", summary = "What happened to one alliance")
    public Page<HistoryEntry> history(String slug, UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(alliances.of(areas.get(slug), id).id(), page);
    }

    @PUT
    @Path("{id}/members/{orgId}")
    @RolesAllowed({Role.EXE, Role.MAY})
    @Transactional
    @Operation(
            operationId = "putAllianceMember",
            summary = "Take in a member, or change one",
            description =
                    "EXE while the alliance is FORMING, MAY as chair once it is ACTIVE. A member that leaves gets a last day.")
    public AllianceView putMember(
            String slug,
            UUID id,
            OrganisationCode orgId,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid AllianceMemberRequest request) {
        var area = areas.get(slug);
        var alliance = alliances.of(area, id, expected);
        var by = actor.preferring(alliance.lead().role());
        var member = new Member(orgId, request.type(), request.from(), request.to());
        return changes.record(alliance, by, alliance.put(member, area, by, today()), AllianceView::of);
    }

    @DELETE
    @Path("{id}/members/{orgId}")
    @RolesAllowed({Role.EXE, Role.MAY})
    @Transactional
    @Operation(
            operationId = "removeAllianceMember",
            summary = "Remove a member that was entered by mistake",
            description = "EXE while the alliance is FORMING, MAY as chair once it is ACTIVE.")
    public RestResponse<Void> removeMember(
            String slug, UUID id, OrganisationCode orgId, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var area = areas.get(slug);
        var alliance = alliances.of(area, id, expected);
        var by = actor.preferring(alliance.lead().role());
        var view = changes.record(alliance, by, alliance.remove(orgId, area, by, today()), AllianceView::of);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }

    @PUT
    @Path("{id}/dissolution")
    @RolesAllowed({Role.EXE, Role.MAY})
    @Transactional
    @Operation(
            operationId = "dissolveAlliance",
            summary = "Dissolve an alliance",
            description = "EXE while the alliance is FORMING, MAY as chair once it is ACTIVE.")
    public AllianceView dissolve(String slug, UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var area = areas.get(slug);
        var alliance = alliances.of(area, id, expected);
        var by = actor.preferring(alliance.lead().role());
        return changes.record(alliance, by, alliance.dissolve(area, by), AllianceView::of);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
