package nl.nplv.focusareas.liveability;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.imports.DataImportView;
import nl.nplv.focusareas.imports.ImportDesk;
import nl.nplv.focusareas.imports.ImportKind;
import nl.nplv.focusareas.imports.ImportOptions;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Imports of the Leefbaarometer: public to follow, started by the state. */
@Path("/areas/v1/liveability-imports")
@Tag(name = "Liveability")
public class LiveabilityImportResource {
    private static final List<ImportKind> KINDS =
            List.of(ImportKind.LIVEABILITY_SCORES, ImportKind.LIVEABILITY_CLASSES);
    private static final String CSV = "text/csv";
    private static final String PATH = "/areas/v1/liveability-imports";

    private final ImportDesk imports;
    private final CurrentActor actor;

    LiveabilityImportResource(ImportDesk imports, CurrentActor actor) {
        this.imports = imports;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Role.NAT)
    @APIResponse(
            responseCode = "202",
            description =
                    "The file is kept and will be taken in, or was when it was sent before; `Location` leads to the import.",
            content = @Content(schema = @Schema(implementation = DataImportView.class)))
    @RequestBody(
            required = true,
            description = "The open data as published: scores of version 3.0 as CSV, classes of version 2.0 as JSON.",
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz,won\n"
                                + "WK000001,Voorbeeldwijk,2022,4.1200,0.0210,0.0040,-0.0110,0.0050,0.0130,0.0100"),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = "{\"WK000300\": {\"KL14\": \"6\", \"KL16\": \"6\", \"VKL1416\": \"4\"}}")
            })
    @Operation(
            operationId = "importLiveability",
            summary = "Take in a file of the Leefbaarometer",
            description =
                    "The file is kept, then taken in by a job: all of it or nothing. The same content answers its import.")
    public RestResponse<DataImportView> accept(@Context HttpHeaders headers, InputStream file) {
        var kind = ImportDesk.mustBe(headers, CSV, MediaType.APPLICATION_JSON).equals(CSV)
                ? ImportKind.LIVEABILITY_SCORES
                : ImportKind.LIVEABILITY_CLASSES;
        return imports.accept(kind, ImportOptions.NONE, file, PATH, actor.get());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listLiveabilityImports", summary = "List the imports of scores and classes")
    public Page<DataImportView> list(@Valid @BeanParam PageQuery page) {
        return imports.list(KINDS, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getLiveabilityImport", summary = "Read one import and how far it is")
    public DataImportView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        return imports.get(KINDS, id, asOf);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getLiveabilityImportHistory", summary = "What happened to one import")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return imports.history(KINDS, id, page);
    }
}
