package nl.nplv.wbmgp.address;

import static nl.nplv.shared.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Files of addresses: the coordinating ministry takes them in or tries them, everybody sees when. */
@Path("/wbmgp/v1")
@Tag(name = "Addresses", description = "Addresses of the BAG and what the act asks for there.")
public class AddressImportResource {
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String FILE =
            "CSV in UTF-8 with the columns bag_id, postal_code, house_number, house_letter, addition,"
                    + " municipality_code, lon, lat (CRS84); an address that is known is replaced.";

    private final AddressIntake intake;
    private final AddressImports imports;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    AddressImportResource(
            AddressIntake intake,
            AddressImports imports,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.intake = intake;
        this.imports = imports;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    @POST
    @Path("address-imports")
    @RolesAllowed(Role.NAT)
    @Transactional
    @ResponseStatus(201)
    @RequestBody(
            required = true,
            description = FILE,
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "importAddresses",
            summary = "Take in a file of addresses",
            description = "All of it or nothing: mistakes come with their row. The same file twice leaves the same"
                    + " addresses.")
    public AddressImportView take(@Context HttpHeaders headers, InputStream file) {
        mustBeCsv(headers);
        var by = actor.get();
        var taken = new AddressImport(intake.take(file, false));
        return changes.record(taken, by, taken.takeIn(by), AddressImportView::of);
    }

    @POST
    @Path("address-import-trials")
    @RolesAllowed(Role.NAT)
    @Transactional
    @RequestBody(
            required = true,
            description = FILE,
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    @Operation(operationId = "tryAddresses", summary = "Check a file of addresses without taking it in")
    public AddressTrialView attempt(@Context HttpHeaders headers, InputStream file) {
        mustBeCsv(headers);
        return AddressTrialView.of(intake.take(file, true));
    }

    @GET
    @Path("address-imports")
    @PermitAll
    @Operation(operationId = "listAddressImports", summary = "List the files of addresses that were taken in")
    public Page<AddressImportView> list(@Valid @BeanParam PageQuery page) {
        return listing.page(new Filter<>(AddressImport.class), page, Set.of("addresses"))
                .map(AddressImportView::of);
    }

    @GET
    @Path("address-imports/{id}")
    @PermitAll
    @Operation(operationId = "getAddressImport", summary = "Read one import of addresses")
    public AddressImportView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var taken = imports.get(id);
        return asOf == null ? AddressImportView.of(taken) : history.asOf(id, asOf, AddressImportView.class);
    }

    @GET
    @Path("address-imports/{id}/history")
    @PermitAll
    @Operation(operationId = "getAddressImportHistory", summary = "What happened to one import of addresses")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(imports.get(id).id(), page);
    }

    /** Asked in the operation and not declared, so that a caller who may not send files hears of that first. */
    private static void mustBeCsv(HttpHeaders headers) {
        if (headers.getMediaType() == null || !CSV.isCompatible(headers.getMediaType())) {
            throw UNSUPPORTED_MEDIA_TYPE.because("send text/csv");
        }
    }
}
