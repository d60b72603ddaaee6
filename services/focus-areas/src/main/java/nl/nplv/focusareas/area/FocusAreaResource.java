package nl.nplv.focusareas.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nplv.geo.AnswerCrs;
import nl.nplv.geo.Feature;
import nl.nplv.geo.FeatureCollection;
import nl.nplv.geo.Geometry;
import nl.nplv.geo.RequestCrs;
import nl.nplv.geo.Within;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.Actor;
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
    private static final String WITH_GEOMETRY = "Whether the outline comes with it.";
    private static final Set<String> SORTABLE = Set.of("name", "slug", "municipalityCode", "provinceCode", "status");

    private final FocusAreas areas;
    private final ProgrammeSize programme;
    private final SignedAgreements agreements;
    private final Representation representation;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    FocusAreaResource(
            FocusAreas areas,
            ProgrammeSize programme,
            SignedAgreements agreements,
            Representation representation,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.areas = areas;
        this.programme = programme;
        this.agreements = agreements;
        this.representation = representation;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
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

    /** Where it lies. */
    @Schema(description = "Outline of a focus area.")
    record FocusAreaOutlineRequest(
            @Nullable @Valid @Schema(
                    description =
                            "Polygon or MultiPolygon in the system that `Content-Crs` names; null takes the outline away.")
            Geometry geometry) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listFocusAreas", summary = "List the focus areas, as JSON or on a map")
    public Page<FocusAreaView> list(
            @Valid @BeanParam FocusAreaFilter filter,
            @Valid @BeanParam Within within,
            @QueryParam("geometry") @DefaultValue("false") @Parameter(description = WITH_GEOMETRY) boolean geometry,
            @Valid @BeanParam AnswerCrs crs,
            @Valid @BeanParam PageQuery page) {
        return find(filter, within, page).map(area -> view(area, geometry, crs));
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
        return record(area, by, area.register(programme.limitIn(area.municipalityCode()), by));
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Operation(operationId = "getFocusArea", summary = "Read one focus area")
    public FocusAreaView get(
            @Parameter(example = "zaandam-oost") String slug,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf,
            @QueryParam("geometry") @DefaultValue("false") @Parameter(description = WITH_GEOMETRY) boolean geometry,
            @Valid @BeanParam AnswerCrs crs) {
        var area = areas.get(slug);
        if (asOf == null) {
            return view(area, geometry, crs);
        }
        var then = history.asOf(area.id(), asOf, FocusAreaView.class);
        return geometry ? then.in(crs.get()) : then.withoutGeometry();
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
        return record(area, by, area.change(facts, by));
    }

    @PUT
    @Path("{slug}/outline")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(
            operationId = "drawFocusArea",
            summary = "Draw the outline of a focus area",
            description =
                    "Simple rings in the Netherlands, as for districts; maps and `bbox` then use it instead of the middle.")
    public FocusAreaView draw(
            String slug,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @Valid @BeanParam RequestCrs crs,
            @NotNull @Valid FocusAreaOutlineRequest request) {
        var by = actor.get();
        var area = areas.get(slug, expected);
        var geometry = request.geometry() == null ? null : request.geometry().from(crs.get());
        return record(area, by, area.draw(geometry, by));
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
        return record(area, by, area.activate(agreements, limit, by));
    }

    @PUT
    @Path("{slug}/completion")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(operationId = "completeFocusArea", summary = "Complete the programme in a focus area")
    public FocusAreaView complete(String slug, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var area = areas.get(slug, expected);
        return record(area, by, area.complete(by));
    }

    @PUT
    @Path("{slug}/withdrawal")
    @RolesAllowed(Role.NAT)
    @Transactional
    @Operation(operationId = "withdrawFocusArea", summary = "Take a focus area out of the programme")
    public FocusAreaView withdraw(String slug, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var area = areas.get(slug, expected);
        return record(area, by, area.withdraw(by));
    }

    /** The outline is kept in the history and left out of the answer, like everywhere where nobody asked for it. */
    private FocusAreaView record(FocusArea area, Actor by, FocusAreaEvent event) {
        return changes.record(area, by, event, FocusAreaView::whole).withoutGeometry();
    }

    private static FocusAreaView view(FocusArea area, boolean geometry, AnswerCrs crs) {
        return geometry ? FocusAreaView.whole(area).in(crs.get()) : FocusAreaView.of(area);
    }

    private Page<FocusArea> find(FocusAreaFilter filter, Within within, PageQuery page) {
        var narrowed = filter.filter();
        within.inDegrees().map(areas::idsWithin).ifPresent(ids -> narrowed.among("id", ids));
        represented(filter.ministry).ifPresent(ids -> narrowed.among("id", ids));
        return listing.page(narrowed, page, SORTABLE);
    }

    private Optional<List<UUID>> represented(@Nullable SendingMinistry by) {
        return Optional.ofNullable(by).map(ministry -> representation.areasOf(ministry, LocalDate.now(clock)));
    }
}
