package nl.nplv.focusareas.measurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The state's import of many measurements at once. */
@Path("/areas/v1/measurement-batches")
@Tag(name = "Measurements")
public class MeasurementBatchResource {
    private final Recording recording;
    private final CurrentActor actor;

    MeasurementBatchResource(Recording recording, CurrentActor actor) {
        this.recording = recording;
        this.actor = actor;
    }

    /** Measurements to take in together. */
    @Schema(description = "Measurements to take in together: all or none.")
    record MeasurementBatchRequest(
            @NotNull @Size(min = 1, max = 500) @Schema(description = "In order: a baseline counts for what comes after it.")
            List<@Valid @NotNull MeasurementRequest> measurements) {}

    /** What was taken in. */
    @Schema(name = "MeasurementBatch", description = "Measurements that were taken in together.")
    record MeasurementBatchView(
            @Schema(description = "Ids of the measurements, in the order of the request.")
            List<UUID> ids) {}

    @POST
    @RolesAllowed(Role.NAT)
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "importMeasurements",
            summary = "Record many measurements at once",
            description =
                    "All or none, under the rules of a single one; every refused measurement is named by its pointer.")
    public MeasurementBatchView importAll(@NotNull @Valid MeasurementBatchRequest request) {
        var recorded = recording.record(request.measurements(), nth -> "/measurements/" + nth, actor.get());
        return new MeasurementBatchView(
                recorded.stream().map(MeasurementView::id).toList());
    }
}
