package nl.nplv.wbmgp.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.wbmgp.permit.PermitDecisionResource.PermitDecisionRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Objection and appeal: for the executive of the own municipality only. */
@Path("/wbmgp/v1/permits/{id}")
@Tag(name = "Permits")
public class PermitObjectionResource {
    private final Permits permits;
    private final SeekerFiles files;
    private final PermitCases cases;
    private final Changes changes;
    private final CurrentActor actor;
    private final Clock clock;

    PermitObjectionResource(
            Permits permits, SeekerFiles files, PermitCases cases, Changes changes, CurrentActor actor, Clock clock) {
        this.permits = permits;
        this.files = files;
        this.cases = cases;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    /** An objection that came in otherwise. */
    @Schema(description = "An objection that came by post or at the counter.")
    record ObjectionRequest(
            @NotNull @Schema(description = "Day of receipt.", examples = "2026-12-30")
            LocalDate receivedOn,

            @Nullable @Schema(description = "Day on which it was posted, when it was.")
            LocalDate postedOn,

            @Nullable @Size(min = 1, max = 1000) @Schema(
                    description = "Why its lateness is excused (Awb 6:11); left out when it is not. Sealed at once.",
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
            Objection.Outcome outcome,

            @Nullable @Valid @Schema(
                    description =
                            "The decision anew, of a founded objection to a decision; the act says whether it may be so.")
            PermitDecisionRequest decision) {}

    /** Why a late objection was excused. */
    @Schema(description = "Why a late objection was excused.")
    record ExcuseView(
            @Schema(description = "Why (Awb 6:11).", examples = "The letter was sent to an old address.")
            String excuse) {}

    /** Somebody went to court. */
    @Schema(description = "Somebody went to court.")
    record AppealRequest(
            @NotNull @Schema(description = "Day of appeal.") LocalDate lodgedOn) {}

    /** A court ruled. */
    @Schema(description = "A court ruled.")
    record RulingRequest(
            @NotNull @Schema(description = "What it says.") Appeal.Ruling ruling,

            @NotNull @Schema(description = "Day of the ruling.")
            LocalDate ruledOn,

            @Nullable @Schema(
                    description =
                            "Until when the executive decides on the objection once more, when the court set a day for it.")
            LocalDate decideBy) {}

    @PUT
    @Path("objection")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "registerObjection",
            summary = "Register an objection that came by post or at the counter",
            description = "Also to what is irrevocable, when it came in time or its lateness is excused (Awb 6:11).")
    public PermitView object(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ObjectionRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        var lodged = AfterDecision.of(permit).object(request.lodged(), "", by, LocalDate.now(clock));
        if (request.excuse() != null) {
            files.keepExcuse(permit, request.excuse());
        }
        return record(permit, lodged);
    }

    @GET
    @Path("objection/excuse")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "readObjectionExcuse",
            summary = "Why a late objection was excused",
            description = "Each reading is written into the register of processing.")
    public ExcuseView excuse(UUID id) {
        var by = actor.get();
        return new ExcuseView(files.excuse(permits.own(id, by), by));
    }

    @PUT
    @Path("objection/adjournment")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(operationId = "adjournObjection", summary = "Put the decision on the objection off, once (Awb 7:10(3))")
    public PermitView adjourn(UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, AfterDecision.of(permit).adjourn(by, LocalDate.now(clock)));
    }

    @PUT
    @Path("objection/decision")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "decideObjection",
            summary = "Decide on the objection (Awb 7:11)",
            description =
                    "Founded, the decision is made anew by the act of today: granted, refused on another ground, or with"
                            + " what the mayor declared since.")
    public PermitView decideObjection(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid ObjectionDecisionRequest request) {
        var by = actor.get();
        var today = LocalDate.now(clock);
        var permit = permits.own(id, by, expected);
        var anew = Optional.ofNullable(request.decision())
                .map(intended -> anew(permit, intended, by, today))
                .orElse(null);
        return record(permit, AfterDecision.of(permit).decide(request.outcome(), anew, by, today));
    }

    @PUT
    @Path("appeal")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "registerAppeal",
            summary = "Register that somebody went to court, or to the Raad van State after it")
    public PermitView appeal(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid AppealRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        return record(permit, InCourt.of(permit).appeal(request.lodgedOn(), by, LocalDate.now(clock)));
    }

    @PUT
    @Path("appeal/ruling")
    @RolesAllowed(Role.EXE)
    @Transactional
    @Operation(
            operationId = "registerRuling",
            summary = "Register what the court ruled",
            description = "ANNULLED: the executive decides on the objection once more.")
    public PermitView rule(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid RulingRequest request) {
        var by = actor.get();
        var permit = permits.own(id, by, expected);
        var ruled = InCourt.of(permit)
                .rule(request.ruling(), request.ruledOn(), request.decideBy(), by, LocalDate.now(clock));
        return record(permit, ruled);
    }

    private PermitDecision anew(HousingPermit permit, PermitDecisionRequest intended, Actor by, LocalDate today) {
        var file = files.open(permit, SeekerProcessing.ASSESS_PERMIT, by);
        return intended.outcome()
                .decision(cases.of(permit, file, intended.weighed(), today), intended.occupyBy(), today);
    }

    private PermitView record(HousingPermit permit, PermitEvent event) {
        changes.record(permit, actor.get(), event, PermitRecord::of);
        return PermitView.of(permit);
    }
}
