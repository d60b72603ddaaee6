package nl.nplv.wbmgp.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.wbmgp.address.Addresses;
import nl.nplv.wbmgp.designation.Designations;
import nl.nplv.wbmgp.unit.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The seeker's side: apply and object. What comes back holds no personal data. */
@Path("/wbmgp/v1/permits")
@Tag(name = "Permits", description = "Housing permits (huisvestingsvergunningen); no ministry or province reads one.")
public class PermitApplicationResource {
    private final Permits permits;
    private final SeekerFiles files;
    private final Designations designations;
    private final Units units;
    private final Addresses addresses;
    private final Changes changes;
    private final CurrentActor actor;
    private final Clock clock;

    PermitApplicationResource(
            Permits permits,
            SeekerFiles files,
            Designations designations,
            Units units,
            Addresses addresses,
            Changes changes,
            CurrentActor actor,
            Clock clock) {
        this.permits = permits;
        this.files = files;
        this.designations = designations;
        this.units = units;
        this.addresses = addresses;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.RES, Role.EXE})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "applyForPermit",
            summary = "Apply for a permit",
            description = "By the seeker, or by the executive for what came on paper. The file is sealed at once.")
    public PermitReceipt apply(@NotNull @Valid PermitRequest request) {
        var by = actor.get();
        var today = LocalDate.now(clock);
        var appliedOn = by.role().equals(Role.RES) ? today : Objects.requireNonNullElse(request.appliedOn(), today);
        var file = request.file(appliedOn);
        var unit = units.of(
                        request.municipalityCode(), List.of(request.dwelling().unitId()), "/dwelling/unitId")
                .getFirst();
        addresses.mustLieIn(unit, request.dwelling().bagId(), "/dwelling/bagId");
        var permit = new HousingPermit(
                request.municipalityCode(), request.dwelling(), files.applicant(actor.caller()), appliedOn);
        var applied =
                permit.apply(file, designations.holdingIn(request.dwelling().unitId(), appliedOn), by, today);
        files.begin(permit, file, by);
        changes.record(permit, by, applied, PermitRecord::of);
        return PermitReceipt.of(permit);
    }

    @PUT
    @Path("{id}/own-objection")
    @RolesAllowed(Role.RES)
    @Transactional
    @Operation(
            operationId = "objectToOwnPermit",
            summary = "Object to the decision on the own application",
            description =
                    "Within six weeks (Awb 6:7); who is late writes to the executive, with the reason (Awb 6:11).")
    public PermitReceipt object(UUID id) {
        var by = actor.get();
        var today = LocalDate.now(clock);
        var permit = permits.locked(id);
        var lodged = AfterDecision.of(permit)
                .object(AfterDecision.Lodged.on(today), files.applicant(actor.caller()), by, today);
        changes.record(permit, by, lodged, PermitRecord::of);
        return PermitReceipt.of(permit);
    }
}
