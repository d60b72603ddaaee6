package nl.nplv.wbmgp.mandate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Mandates: public to read, granted and withdrawn by the executive. */
@Path("/wbmgp/v1/mandates")
@Tag(name = "Mandates", description = "Landlords that decide on permits for their own dwellings (mandaten).")
public class MandateResource {
    private final Mandates mandates;
    private final Changes changes;
    private final Listing listing;
    private final CurrentActor actor;

    MandateResource(Mandates mandates, Changes changes, Listing listing, CurrentActor actor) {
        this.mandates = mandates;
        this.changes = changes;
        this.listing = listing;
        this.actor = actor;
    }

    /** To whom, from when. */
    @Schema(description = "A mandate of the executive, given in writing.")
    record MandateRequest(
            @NotNull @Schema(description = "Municipality whose executive grants it.")
            MunicipalityCode municipalityCode,

            @NotNull @Pattern(regexp = "[a-z0-9-]{3,100}") @Schema(
                    description = "Owner or manager, as in its tokens; an organisation.",
                    examples = "alliantiepartner-parteon")
            String landlord,

            @NotNull @Schema(description = "First day.", examples = "2023-01-01")
            LocalDate validFrom,

            @Nullable @Schema(description = "Last day; left out when it goes on.")
            LocalDate validTo) {}

    @GET
    @PermitAll
    @Operation(operationId = "listMandates", summary = "List the mandates")
    public Page<MandateView> list(
            @QueryParam("municipalityCode") @Parameter(description = "Only of this municipality.") @Nullable MunicipalityCode municipalityCode,
            @Valid @BeanParam PageQuery page) {
        return listing.page(
                        new Filter<>(Mandate.class).equal("municipalityCode", municipalityCode),
                        page,
                        Set.of("validFrom"))
                .map(MandateView::of);
    }

    @POST
    @RolesAllowed(Role.EXE)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "grantMandate", summary = "Let a landlord decide on permits for its own dwellings")
    public MandateView grant(@NotNull @Valid MandateRequest request) {
        var by = actor.get();
        var mandate =
                new Mandate(request.municipalityCode(), request.landlord(), request.validFrom(), request.validTo());
        return changes.record(mandate, by, mandate.grant(by), MandateView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getMandate", summary = "Read one mandate")
    public MandateView get(UUID id) {
        return MandateView.of(mandates.get(id));
    }

    @PUT
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "withdrawMandate", summary = "Take it back: the landlord reads and decides nothing more")
    public MandateView withdraw(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var mandate = mandates.get(id, expected);
        return changes.record(mandate, by, mandate.withdraw(by), MandateView::of);
    }
}
