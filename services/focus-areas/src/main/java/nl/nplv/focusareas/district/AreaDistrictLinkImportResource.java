package nl.nplv.focusareas.district;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.imports.DataImportView;
import nl.nplv.focusareas.imports.ImportDesk;
import nl.nplv.focusareas.imports.ImportKind;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports of the links between focus areas and districts: public to follow. */
@Path(AreaDistrictLinkImportResource.PATH)
@Tag(name = "Districts")
public class AreaDistrictLinkImportResource {
    static final String PATH = "/areas/v1/area-district-link-imports";

    private static final List<ImportKind> KINDS = List.of(ImportKind.AREA_DISTRICT_LINKS);

    private final ImportDesk imports;

    AreaDistrictLinkImportResource(ImportDesk imports) {
        this.imports = imports;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAreaDistrictLinkImports", summary = "List the imports of links")
    public Page<DataImportView> list(@Valid @BeanParam PageQuery page) {
        return imports.list(KINDS, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getAreaDistrictLinkImport", summary = "Read one import and how far it is")
    public DataImportView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        return imports.get(KINDS, id, asOf);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getAreaDistrictLinkImportHistory", summary = "What happened to one import")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return imports.history(KINDS, id, page);
    }
}
