package nl.nplv.focusareas.district;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.imports.DataImportView;
import nl.nplv.focusareas.imports.ImportDesk;
import nl.nplv.focusareas.imports.ImportKind;
import nl.nplv.focusareas.imports.ImportOptions;
import nl.nplv.geo.FeatureCollection;
import nl.nplv.geo.RequestCrs;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Imports of district outlines: public to follow, started by the state. */
@Path("/areas/v1/district-imports")
@Tag(name = "Districts")
public class DistrictImportResource {
    private static final List<ImportKind> KINDS = List.of(ImportKind.DISTRICTS);
    private static final String PATH = "/areas/v1/district-imports";

    private final ImportDesk imports;
    private final CurrentActor actor;

    DistrictImportResource(ImportDesk imports, CurrentActor actor) {
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
            description =
                    "A FeatureCollection in the system that `Content-Crs` names; each feature has `wk_code`, `wk_naam` and `gm_code`.",
            content =
                    @Content(
                            mediaType = FeatureCollection.MEDIA_TYPE,
                            schema = @Schema(implementation = FeatureCollection.class)))
    @Operation(
            operationId = "importDistricts",
            summary = "Take in the outlines of an edition",
            description =
                    "The file is kept, then taken in by a job: all of it or nothing. The same content answers its import.")
    public RestResponse<DataImportView> accept(
            @QueryParam("edition")
                    @NotNull @Min(1995) @Max(2100) @Parameter(
                            description = "Edition that the outlines are of, a year.",
                            example = "2014",
                            required = true)
                    Integer edition,
            @QueryParam("mend")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "Whether outlines that lost their shape as a map was simplified are mended instead of refused:"
                                            + " collapsed rings are dropped, crossings are cut; the import lists them.")
                    boolean mend,
            @Valid @BeanParam RequestCrs crs,
            @Context HttpHeaders headers,
            InputStream file) {
        ImportDesk.mustBe(headers, FeatureCollection.MEDIA_TYPE);
        return imports.accept(
                ImportKind.DISTRICTS, new ImportOptions(edition, mend, crs.get()), file, PATH, actor.get());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listDistrictImports", summary = "List the imports of districts")
    public Page<DataImportView> list(@Valid @BeanParam PageQuery page) {
        return imports.list(KINDS, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getDistrictImport", summary = "Read one import and how far it is")
    public DataImportView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        return imports.get(KINDS, id, asOf);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getDistrictImportHistory", summary = "What happened to one import")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return imports.history(KINDS, id, page);
    }
}
