package nl.nplv.wbmgp.fine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
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
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.fine.FineCaps;
import nl.nplv.wbmgp.ordinance.Ordinances;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Fines until they are imposed: for the executive of the own municipality only. */
@Path("/wbmgp/v1/fines")
@Tag(name = "Fines", description = "Administrative fines (bestuurlijke boetes); no ministry or province reads one.")
public class FineResource {
    private final Fines fines;
    private final OffenderFiles files;
    private final Ordinances ordinances;
    private final FineCaps caps;
    private final Changes changes;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    FineResource(
            Fines fines,
            OffenderFiles files,
            Ordinances ordinances,
            FineCaps caps,
            Changes changes,
            Listing listing,
            CurrentActor actor,
            Clock clock) {
        this.fines = fines;
        this.files = files;
        this.ordinances = ordinances;
        this.caps = caps;
        this.changes = changes;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** A breach that was found. */
    @Schema(description = "A breach that an inspector found; the ordinance of that day sets the amount.")
    record FineRequest(
            @NotNull @Schema(description = "Breach; a repetition is found by itself.")
            Breach breach,

            @NotNull @Schema(description = "Day on which it was found.", examples = "2019-05-01")
            LocalDate foundOn,

            @NotNull @Schema(description = "Last day to give a view.", examples = "2019-05-31")
            LocalDate viewsBy,

            @NotNull @Valid @Schema(description = "Who; sealed at once.")
            OffenderRequest offender,

            @NotBlank @Size(max = 20_000) @Schema(description = "What the inspector found; sealed at once.")
            String report) {}

    /** An offender. */
    @Schema(description = "Who is fined; a person has a day of birth, a business a number.")
    record OffenderRequest(
            @NotBlank @Size(max = 200) @Schema(description = "Name.", examples = "Verhuur BV")
            String name,

            @NotBlank @Size(max = 300) @Schema(description = "Address.", examples = "Kade 1, Rotterdam")
            String address,

            @Nullable @Schema(description = "Day of birth, of a person.")
            LocalDate birthDate,

            @Nullable @Pattern(regexp = "\\d{8}") @Schema(description = "Number in the trade register, of a business.", examples = "12345678")
            String kvkNumber) {
        Offender with(String report) {
            return new Offender(name, address, birthDate, kvkNumber, report, null, null);
        }
    }

    /** What the offender says. */
    @Schema(description = "The offender's view (zienswijze); sealed at once.")
    record ViewRequest(
            @NotBlank @Size(max = 20_000) @Schema(description = "What the offender says.")
            String view) {}

    @GET
    @RolesAllowed(Role.EXE)
    @Operation(operationId = "listFines", summary = "List the fines of the own municipality")
    public Page<FineView> list(
            @QueryParam("status") @Parameter(description = "Only with this status.") @Nullable FineStatus status,
            @Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(AdministrativeFine.class)
                .equal("municipalityCode", new MunicipalityCode(actor.get().organisation()))
                .equal("status", status);
        return listing.page(filter, page, Set.of("foundOn", "status")).map(FineView::of);
    }

    @POST
    @RolesAllowed(Role.EXE)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "intendFine",
            summary = "Tell an offender that a fine is meant",
            description =
                    "The ordinance of the day of finding sets the amount, within its category (Huisvestingswet art. 35).")
    public FineView intend(@NotNull @Valid FineRequest request) {
        var by = actor.get();
        var own = new MunicipalityCode(by.organisation());
        var offender = request.offender().with(request.report());
        var mark = files.fingerprint(offender, own);
        var found = new FineCase(
                request.breach(),
                request.foundOn(),
                fines.finedBefore(mark, request.breach(), request.foundOn()),
                ordinances.holdingIn(own, request.foundOn()).orElse(null));
        var fine = new AdministrativeFine(own, found.judge(caps), request.foundOn(), request.viewsBy(), mark);
        var intended = fine.intend(by, LocalDate.now(clock));
        files.begin(fine, offender, by);
        return changes.record(fine, by, intended, FineView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.EXE)
    @Operation(operationId = "getFine", summary = "Read one fine of the own municipality")
    public FineView get(UUID id) {
        return FineView.of(fines.own(id, actor.get()));
    }

    @GET
    @Path("{id}/offender-file")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "readOffenderFile",
            summary = "Open the offender's file",
            description = "Each opening is written into the register of processing.")
    public Offender file(UUID id) {
        var by = actor.get();
        return files.open(fines.own(id, by), FineProcessing.READ_OFFENDER, by);
    }

    @PUT
    @Path("{id}/view")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "recordFineView", summary = "Keep the offender's view (Awb 4:8)")
    public FineView hear(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ViewRequest request) {
        var by = actor.get();
        var fine = fines.own(id, by, expected);
        var heard = fine.hear(by, LocalDate.now(clock));
        files.keep(fine, files.open(fine, FineProcessing.HEAR_OFFENDER, by).says(request.view()));
        return changes.record(fine, by, heard, FineView::of);
    }

    @PUT
    @Path("{id}/dropping")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "dropFine", summary = "Do not fine after all; the file is destroyed")
    public FineView drop(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var fine = fines.own(id, by, expected);
        return changes.record(fine, by, fine.drop(by), FineView::of);
    }
}
