package nl.nplv.funding.window;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Windows: public to read, announced by a ministry. */
@Path("/funding/v1/windows")
@Tag(name = "Windows", description = "Days on which one application may be made (aanvraagperiodes).")
public class WindowResource {
    private final ApplicationWindows windows;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    WindowResource(
            ApplicationWindows windows,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.windows = windows;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** A new window. */
    @Schema(description = "Days on which applications are taken.")
    record WindowRequest(
            @NotBlank @Size(max = 100) @Schema(description = "Name.", examples = "Kansrijke Wijk, first round")
            String name,

            @NotNull @Schema(description = "First day.", examples = "2023-08-01")
            LocalDate opens,

            @NotNull @Schema(description = "Last day, included.", examples = "2023-09-30")
            LocalDate closes) {}

    /** A later last day. */
    @Schema(description = "A later last day.")
    record ProlongationRequest(
            @NotNull @Schema(description = "New last day, included.", examples = "2023-10-16")
            LocalDate closes) {}

    @GET
    @PermitAll
    @Operation(operationId = "listWindows", summary = "List the windows")
    public Page<WindowView> list(@Valid @BeanParam PageQuery page) {
        return listing.page(new Filter<>(ApplicationWindow.class), page, Set.of("opens", "closes", "name"))
                .map(WindowView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getWindow", summary = "Read one window")
    public WindowView get(UUID id) {
        return WindowView.of(windows.get(id));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getWindowHistory", summary = "What happened to one window")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(windows.get(id).id(), page);
    }

    @POST
    @RolesAllowed(Role.MIN)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "announceWindow",
            summary = "Announce a window",
            description = "Each ministry then opens its own schemes in it, so that one application serves them all.")
    public WindowView announce(@NotNull @Valid WindowRequest request) {
        var by = actor.get();
        var window = new ApplicationWindow(request.name(), Ministry.of(by), request.opens(), request.closes());
        return changes.record(window, by, window.announce(by), WindowView::of);
    }

    @PUT
    @Path("{id}/prolongation")
    @RolesAllowed(Role.MIN)
    @Transactional
    @Operation(operationId = "prolongWindow", summary = "Let a window close later")
    public WindowView prolong(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ProlongationRequest request) {
        var by = actor.get();
        var window = windows.get(id, expected);
        return changes.record(window, by, window.prolong(request.closes(), by, LocalDate.now(clock)), WindowView::of);
    }
}
