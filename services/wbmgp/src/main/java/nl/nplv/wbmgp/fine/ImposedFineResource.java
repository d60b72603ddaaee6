package nl.nplv.wbmgp.fine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.documents.Document;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.Money;
import nl.nplv.wbmgp.letter.Letters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A fine when it is imposed and after: for the executive of the own municipality only. */
@Path("/wbmgp/v1/fines/{id}")
@Tag(name = "Fines")
public class ImposedFineResource {
    private final Fines fines;
    private final OffenderFiles files;
    private final FineLetter letters;
    private final Changes changes;
    private final CurrentActor actor;
    private final Clock clock;

    ImposedFineResource(
            Fines fines, OffenderFiles files, FineLetter letters, Changes changes, CurrentActor actor, Clock clock) {
        this.fines = fines;
        this.files = files;
        this.letters = letters;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    /** How much. */
    @Schema(description = "Imposes the fine and announces it today.")
    record ImpositionRequest(
            @Nullable @Schema(
                    description =
                            "Less than the ordinance sets, for special circumstances (Awb 5:46(3)), EUR; left out when not.",
                    examples = "200.00")
            Money lowered) {}

    /** An objection. */
    @Schema(description = "An objection of the offender.")
    record FineObjectionRequest(
            @NotNull @Schema(description = "Day of receipt.")
            LocalDate receivedOn,

            @Nullable @Schema(description = "Day on which it was posted, when it was.")
            LocalDate postedOn,

            @Nullable @Size(min = 1, max = 1000) @Schema(description = "Why its lateness is excused (Awb 6:11); left out when it is not. Sealed at once.")
            String excuse,

            @NotNull @Schema(description = "Whether a committee hears it (Awb 7:13).")
            Boolean committee) {}

    /** What becomes of it. */
    @Schema(description = "What becomes of the fine on objection, or after a court ruled.")
    record RevisionRequest(
            @NotNull @Schema(description = "UPHELD, LOWERED or WITHDRAWN.")
            FineStatus outcome,

            @Nullable @Schema(description = "The new amount of a lowered one, EUR.", examples = "200.00")
            Money amount) {}

    @PUT
    @Path("imposition")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "imposeFine",
            summary = "Impose and announce it",
            description = "After the offender gave a view, or the days for it are over.")
    public FineView impose(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ImpositionRequest request) {
        var by = actor.get();
        var fine = fines.own(id, by, expected);
        return changes.record(fine, by, fine.impose(request.lowered(), by, LocalDate.now(clock)), FineView::of);
    }

    @PUT
    @Path("objection")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "registerFineObjection", summary = "Register an objection of the offender")
    public FineView object(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid FineObjectionRequest request) {
        var by = actor.get();
        var fine = fines.own(id, by, expected);
        var lodged = fine.object(
                request.receivedOn(),
                request.postedOn(),
                request.excuse() != null,
                request.committee(),
                by,
                LocalDate.now(clock));
        if (request.excuse() != null) {
            files.keep(fine, files.open(fine, FineProcessing.HEAR_OFFENDER, by).excused(request.excuse()));
        }
        return changes.record(fine, by, lodged, FineView::of);
    }

    @PUT
    @Path("revision")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "reviseFine", summary = "Decide on the objection, or carry out what a court ruled")
    public FineView revise(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid RevisionRequest request) {
        var by = actor.get();
        var fine = fines.own(id, by, expected);
        var revised = fine.revise(request.outcome(), request.amount(), by, LocalDate.now(clock));
        return changes.record(fine, by, revised, FineView::of);
    }

    @GET
    @Path("decision-letter")
    @Produces(Letters.HTML)
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "readFineLetter", summary = "The letter with the fine as an accessible page, in Dutch")
    @APIResponse(
            responseCode = "200",
            description = "The letter in HTML.",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public RestResponse<String> html(UUID id) {
        return Letters.page(letter(id));
    }

    @GET
    @Path("decision-letter-file")
    @Produces(Letters.PDF)
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "printFineLetter", summary = "The letter with the fine as tagged PDF (PDF/UA), in Dutch")
    @APIResponse(
            responseCode = "200",
            description = "The letter in PDF.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] pdf(UUID id) {
        return letter(id).pdf();
    }

    private Document letter(UUID id) {
        var by = actor.get();
        var fine = fines.own(id, by).mustBeImposed();
        return letters.of(fine, files.open(fine, FineProcessing.WRITE_FINE_LETTER, by));
    }
}
