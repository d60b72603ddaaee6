package nl.nplv.wbmgp.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** The decision and what follows on it: for the executive of the own municipality only. */
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

            @Nullable @Schema(description = "Whether refusing on article 8 would be too hard; left out when not weighed.")
            Boolean hardshipArticle8,

            @Nullable @Schema(description = "Whether refusing on article 10 would be too hard; left out when not weighed.")
            Boolean hardshipArticle10) {

        Weighed weighed() {
            return new Weighed(hardshipArticle8, hardshipArticle10, outcome == Intended.REFUSED);
        }
    }

    /** An objection that came in otherwise. */
    @Schema(description = "An objection that came by post or at the counter.")
    record ObjectionRequest(
            @NotNull @Schema(description = "Day of receipt.", examples = "2026-12-30")
            LocalDate receivedOn,

            @Nullable @Schema(description = "Day on which it was posted, when it was.")
            LocalDate postedOn,

            @Nullable @Size(min = 1, max = 1000) @Schema(
                    description =
                            "Why its lateness is excused (Awb 6:11), without personal data; left out when it is not.",
                    examples = "The letter was sent to an old address.")
            String excuse,

            @NotNull @Schema(description = "Whether a committee hears it (Awb 7:13).")
            Boolean committee) {

        AfterDecision.Lodged lodged() {
            return new AfterDecision.Lodged(receivedOn, postedOn, excuse != null, committee);
        }
    }

    /** What becomes of an objection. */
    @Schema(description = "The decision on an objection, announced today.")
    record ObjectionDecisionRequest(
            @NotNull @Schema(description = "What becomes of it.")
            Objection.Outcome outcome) {}

    /** Somebody went to court. */
    @Schema(description = "Somebody went to court.")
    record AppealRequest(
            @NotNull @Schema(description = "Day of appeal.") LocalDate lodgedOn) {}

    /** Why it is revoked. */
    @Schema(description = "Why a granted permit is revoked.")
    record PermitRevocationRequest(
            @NotNull @Schema(description = "Ground.") RevocationGround ground,

            @NotNull @Schema(description = "Last day to move in, as the permit states.")
            LocalDate occupyBy) {}

    /** A written authority. */
    @Schema(description = "Written authority to open a closed file (decree art. 13(3)(b)).")
    record FileAuthorisationRequest(
            @NotNull @Schema(description = "What for.") FilePurpose purpose,

            @NotNull @AssertTrue @Schema(description = "Whether the data protection officer was asked first; must be so.")
            Boolean officerConsulted) {}

    @PUT
    @Path("decision")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "decidePermit",
            summary = "Decide and announce",
            description = "The act says whether the executive may (DOMAIN 3.5); a refusal names ground and article.")
    public PermitView decide(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid PermitDecisionRequest request) {
        var by = actor.get();
        var today = LocalDate.now(clock);
        var permit = permits.own(id, by, expected);
        var file = files.open(permit, SeekerProcessing.ASSESS_PERMIT, by);
        var decided = permit.decide(cases.of(permit, file, request.weighed(), today), request.outcome(), by, today);
        return record(permit, decided);
    }

    @PUT
    @Path("objection")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "registerObjection", summary = "Register an objection that came by post or at the counter")
    public PermitView object(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ObjectionRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, AfterDecision.of(permit).object(request.lodged(), "", by, LocalDate.now(clock)));
    }

    @PUT
    @Path("objection/decision")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "decideObjection", summary = "Decide on the objection (Awb 7:11)")
    public PermitView decideObjection(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid ObjectionDecisionRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, AfterDecision.of(permit).decide(request.outcome(), by, LocalDate.now(clock)));
    }

    @PUT
    @Path("appeal")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "registerAppeal", summary = "Register that somebody went to court")
    public PermitView appeal(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AppealRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, AfterDecision.of(permit).appeal(request.lodgedOn(), by));
    }

    @PUT
    @Path("finality")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "endPermitProcedure",
            summary = "It is irrevocable, after the last court or when the terms are over",
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
        var revoked = AfterDecision.of(permit).revoke(request.ground(), request.occupyBy(), by, LocalDate.now(clock));
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
