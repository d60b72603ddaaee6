package nl.nplv.focusareas.district;

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
import java.io.InputStream;
import java.util.Set;
import nl.nplv.focusareas.imports.DataImportView;
import nl.nplv.focusareas.imports.ImportDesk;
import nl.nplv.focusareas.imports.ImportKind;
import nl.nplv.focusareas.imports.ImportOptions;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
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

/** Which districts make up a focus area, never without how sure that is. */
@Path("/areas/v1/area-district-links")
@Tag(name = "Districts")
public class AreaDistrictLinkResource {
    private static final String CSV = "text/csv";

    private final ImportDesk imports;
    private final Listing listing;
    private final CurrentActor actor;

    AreaDistrictLinkResource(ImportDesk imports, Listing listing, CurrentActor actor) {
        this.imports = imports;
        this.listing = listing;
        this.actor = actor;
    }

    /** That a district is, or may be, part of a focus area. */
    @Schema(
            name = "AreaDistrictLink",
            description =
                    "That a district is part of a focus area; LIKELY is plausible by name, never to be shown as fact.")
    record AreaDistrictLinkView(
            @Schema(description = "Slug of the focus area.", examples = "zaandam-oost")
            String focusArea,

            @Schema(description = "CBS code of the district.", examples = "WK047901")
            String districtCode,

            @Schema(description = "Edition of the district map, a year.", examples = "2014")
            int edition,

            @Schema(description = "How sure it is.") Certainty certainty) {

        static AreaDistrictLinkView of(AreaDistrict link) {
            return new AreaDistrictLinkView(link.focusArea(), link.districtCode(), link.edition(), link.certainty());
        }
    }

    /** What the list can be narrowed to. */
    static class AreaDistrictFilter {
        @QueryParam("focusArea")
        @Parameter(description = "Only of this focus area.", example = "zaandam-oost")
        @Nullable String focusArea;

        @QueryParam("certainty")
        @Parameter(description = "Only those that are this sure.")
        @Nullable Certainty certainty;

        @QueryParam("edition")
        @Parameter(description = "Only in this edition, a year.", example = "2014")
        @Nullable Integer edition;

        Filter<AreaDistrict> filter() {
            return new Filter<>(AreaDistrict.class)
                    .equal("focusArea", focusArea)
                    .equal("certainty", certainty)
                    .equal("edition", edition);
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAreaDistrictLinks", summary = "List which districts make up the focus areas")
    public Page<AreaDistrictLinkView> list(
            @Valid @BeanParam AreaDistrictFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("focusArea", "districtCode"))
                .map(AreaDistrictLinkView::of);
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
                    "Columns area, wk_code, certainty and edition. What it says of an area and edition replaces what was known.",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "area,wk_code,wk_naam,certainty,edition\n"
                                    + "zaandam-oost,WK047901,Poelenburg,CONFIRMED,2014"))
    @Operation(
            operationId = "importAreaDistrictLinks",
            summary = "Take in which districts make up the focus areas",
            description =
                    "The file is kept, then taken in by a job: all of it or nothing. The same content answers its import.")
    public RestResponse<DataImportView> accept(@Context HttpHeaders headers, InputStream file) {
        ImportDesk.mustBe(headers, CSV);
        return imports.accept(
                ImportKind.AREA_DISTRICT_LINKS,
                ImportOptions.NONE,
                file,
                AreaDistrictLinkImportResource.PATH,
                actor.get());
    }
}
