package nl.nplv.wbmgp.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.wbmgp.permit.PermitCases.Weighed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The decision, its irrevocability and its end: for the executive of the own municipality only; a landlord may decide by mandate. */
@Path("/wbmgp/v1/permits/{id}")
@Tag(name = "Permits")
public class PermitDecisionResource {
    private final Permits permits;
    private final SeekerFiles files;
    private final PermitCases cases;
    private final Changes changes;
    private final CurrentActor actor;
    private final Clock clock;

    PermitDecisionResource(
            Permits permits, SeekerFiles files, PermitCases cases, Changes changes, CurrentActor actor, Clock clock) {
        this.permits = permits;
        this.files = files;
        this.cases = cases;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the executive decides. */
    @Schema(description = "What the executive decides and announces today.")
    record PermitDecisionRequest(
            @NotNull @Schema(description = "What it means to decide.")
            Intended outcome,

            @Nullable @Schema(
                    description = "Last day to move in; a permit that is granted states it (Huisvestingswet art. 18).",
                    examples = "2023-08-01")
            LocalDate occupyBy,

            @Nullable @Schema(description = "Whether refusing on article 8 would be too hard; left out when not weighed.")
            Boolean hardshipArticle8,

            @Nullable @Schema(description = "Whether refusing on article 10 would be too hard; left out when not weighed.")
            Boolean hardshipArticle10) {

        Weighed weighed() {
            return new Weighed(hardshipArticle8, hardshipArticle10, outcome == Intended.REFUSED);
        }
    }

    /** Why it is revoked. */
    @Schema(description = "Why a granted permit is revoked.")
    record PermitRevocationRequest(
            @NotNull @Schema(description = "Ground.") RevocationGround ground) {}

    /** A written authority. */
    @Schema(description = "Written authority to open a closed file (decree art. 13(3)(b)).")
    record FileAuthorisationRequest(
            @NotNull @Schema(description = "What for.") FilePurpose purpose,

            @NotNull @AssertTrue @Schema(description = "Whether the data protection officer was asked first; must be so.")
            Boolean officerConsulted) {}

    @PUT
    @Path("decision")
    @RolesAllowed({Role.EXE, Role.ALL})
    @Transactional
    @Operation(
            operationId = "decidePermit",
            summary = "Decide and announce, as executive or as landlord by mandate",
            description = "The act says whether the executive may (DOMAIN 3.5); a refusal names ground and article.")
    public PermitView decide(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid PermitDecisionRequest request) {
        var by = actor.get();
        var today = LocalDate.now(clock);
        var permit = permits.own(id, by, expected);
        var file = files.open(permit, SeekerProcessing.ASSESS_PERMIT, by);
        var asked = cases.of(permit, file, request.weighed(), today);
        return record(permit, permit.decide(asked, request.outcome(), request.occupyBy(), by, today));
    }

    @PUT
    @Path("finality")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "endPermitProcedure",
            summary = "It is irrevocable: the terms are over, or the last court has ruled",
            description = "The mayor's file is destroyed on it (decree art. 13(2)).")
    public PermitView end(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, AfterDecision.of(permit).end(by, LocalDate.now(clock)));
    }

    @PUT
    @Path("revocation")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "revokePermit", summary = "Revoke a granted permit (Huisvestingswet art. 18)")
    public PermitView revoke(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid PermitRevocationRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        var revoked = AfterDecision.of(permit).revoke(request.ground(), by, LocalDate.now(clock));
        return record(permit, revoked);
    }

    @PUT
    @Path("file-authorisation")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "authoriseSeekerFile", summary = "Let a closed file be opened for an evaluation")
    public PermitView authorise(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid FileAuthorisationRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, AfterDecision.of(permit).authorise(request.purpose(), by));
    }

    @PUT
    @Path("file-destruction")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "destroySeekerFile", summary = "Destroy a file that no evaluation needs any more")
    public PermitView destroy(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        var destroyed = AfterDecision.of(permit).destroyFile(by);
        files.destroy(permit, by);
        return record(permit, destroyed);
    }

    private PermitView record(HousingPermit permit, PermitEvent event) {
        changes.record(permit, actor.get(), event, PermitRecord::of);
        return PermitView.of(permit);
    }
}
