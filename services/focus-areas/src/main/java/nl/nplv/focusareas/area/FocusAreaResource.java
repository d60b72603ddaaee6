package nl.nplv.focusareas.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.nplv.geo.AnswerCrs;
import nl.nplv.geo.Feature;
import nl.nplv.geo.FeatureCollection;
import nl.nplv.geo.Within;
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
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Focus areas: public to read, kept by the state. */
@Path("/areas/v1/focus-areas")
@Tag(name = "Focus areas", description = "The areas of the programme (stedelijke focusgebieden).")
public class FocusAreaResource {
    private static final Set<String> SORTABLE = Set.of("name", "slug", "municipalityCode", "provinceCode", "status");

    private final FocusAreas areas;
    private final ProgrammeSize programme;
    private final SignedAgreements agreements;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    FocusAreaResource(
            FocusAreas areas,
            ProgrammeSize programme,
            SignedAgreements agreements,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.areas = areas;
        this.programme = programme;
        this.agreements = agreements;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    /** A new candidate. */
    @Schema(description = "A new candidate of the programme.")
    record FocusAreaRequest(
            @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Schema(description = "Key in paths and tokens.", examples = "zaandam-oost")
            String slug,

            @NotNull @Schema(description = "Municipality in which it lies.")
            MunicipalityCode municipalityCode,

            @NotNull @Schema(description = "Province in which it lies.")
            ProvinceCode provinceCode,

            @NotNull @Valid @Schema(description = "Its facts.")
            AreaFacts facts) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listFocusAreas", summary = "List the focus areas, as JSON or on a map")
    public Page<FocusAreaView> list(
            @Valid @BeanParam FocusAreaFilter filter,
            @Valid @BeanParam Within within,
            @Valid @BeanParam PageQuery page) {
        return find(filter, within, page).map(FocusAreaView::of);
    }

    @GET
    @Produces(FeatureCollection.AFTER_JSON)
    @PermitAll
    @Operation(operationId = "listFocusAreas", summary = "List the focus areas, as JSON or on a map")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = FeatureCollection.MEDIA_TYPE,
                            schema = @Schema(implementation = FeatureCollection.class)))
    public Page<Feature> listFeatures(
            @Valid @BeanParam FocusAreaFilter filter,
            @Valid @BeanParam Within within,
            @Valid @BeanParam AnswerCrs crs,
            @Valid @BeanParam PageQuery page) {
        return find(filter, within, page).map(area -> FocusAreaView.feature(area, crs.get()));
    }

    @POST
    @RolesAllowed(Role.NAT)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "registerFocusArea",
            summary = "Register a candidate",
            description =
                    "The programme has 20 areas in 19 municipalities; another one needs an amendment first (FA1).")
    public FocusAreaView register(@NotNull @Valid FocusAreaRequest request) {
        var by = actor.get();
        var area = new FocusArea(request.slug(), request.municipalityCode(), request.provinceCode(), request.facts());
        return changes.record(
                area, by, area.register(programme.limitIn(area.municipalityCode()), by), FocusAreaView::of);
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Operation(operationId = "getFocusArea", summary = "Read one focus area")
    public FocusAreaView get(
            @Parameter(example = "zaandam-oost") String slug,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var area = areas.get(slug);
        return asOf == null ? FocusAreaView.of(area) : history.asOf(area.id(), asOf, FocusAreaView.class);
    }

    @GET
    @Path("{slug}/history")
    @PermitAll
    @Operation(operationId = "getFocusAreaHistory", summary = "What happened to one focus area")
    public Page<HistoryEntry> history(String slug, @Valid @BeanParam PageQuery page) {
        return history.of(areas.get(slug).id(), page);
    }

    @PUT
    @Path("{slug}")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(operationId = "changeFocusArea", summary = "Change the facts of a focus area")
    public FocusAreaView change(
            String slug, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AreaFacts facts) {
        var by = actor.get();
        var area = areas.get(slug, expected);
        return changes.record(area, by, area.change(facts, by), FocusAreaView::of);
    }

    @PUT
    @Path("{slug}/activation")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(
            operationId = "activateFocusArea",
            summary = "Let a focus area take part",
            description = "Needs an agreement signed by state and municipality (FA3) and room in the programme (FA1).")
    public FocusAreaView activate(String slug, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var area = areas.get(slug, expected);
        var limit = programme.limitIn(area.municipalityCode());
        return changes.record(area, by, area.activate(agreements, limit, by), FocusAreaView::of);
    }

    @PUT
    @Path("{slug}/completion")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(operationId = "completeFocusArea", summary = "Complete the programme in a focus area")
    public FocusAreaView complete(String slug, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var area = areas.get(slug, expected);
        return changes.record(area, by, area.complete(by), FocusAreaView::of);
    }

    @PUT
    @Path("{slug}/withdrawal")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(operationId = "withdrawFocusArea", summary = "Take a focus area out of the programme")
    public FocusAreaView withdraw(String slug, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var area = areas.get(slug, expected);
        return changes.record(area, by, area.withdraw(by), FocusAreaView::of);
    }

    private Page<FocusArea> find(FocusAreaFilter filter, Within within, PageQuery page) {
        var narrowed = filter.filter();
        var bounds = within.inDegrees();
        if (bounds.isPresent()) {
            var ids = areas.idsWithin(bounds.get());
            if (ids.isEmpty()) {
                return Page.whole(List.of());
            }
            narrowed.in("id", ids);
        }
        return listing.page(narrowed, page, SORTABLE);
    }
}
