package nl.nplv.focusareas.measurement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.focusareas.area.FocusAreas;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.change.History;
import nl.nplv.shared.change.HistoryEntry;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Measurements: public to read, recorded by office, municipality and state. */
@Path("/areas/v1/measurements")
@Tag(name = "Measurements", description = "Values of indicators in areas; the first one is the baseline (nulmeting).")
public class MeasurementResource {
    private final Measurements measurements;
    private final Recording recording;
    private final FocusAreas areas;
    private final Changes changes;
    private final History history;
    private final Listing listing;
    private final CurrentActor actor;

    MeasurementResource(
            Measurements measurements,
            Recording recording,
            FocusAreas areas,
            Changes changes,
            History history,
            Listing listing,
            CurrentActor actor) {
        this.measurements = measurements;
        this.recording = recording;
        this.areas = areas;
        this.changes = changes;
        this.history = history;
        this.listing = listing;
        this.actor = actor;
    }

    /** What is right, and why it was not. */
    @Schema(description = "A corrected value.")
    record CorrectionRequest(
            @NotNull @Digits(integer = 12, fraction = 6) @Schema(description = "The right value, exact, in the unit of the indicator.", examples = "38.2")
            BigDecimal value,

            @NotBlank @Size(max = 1000) @Schema(description = "Why; public, so no personal data.", examples = "Two streets were left out.")
            String reason) {}

    @GET
    @PermitAll
    @Operation(operationId = "listMeasurements", summary = "List the measurements")
    public Page<MeasurementView> list(@Valid @BeanParam MeasurementFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.page(filter.filter(), page, Set.of("period")).map(MeasurementView::of);
    }

    @POST
    @RolesAllowed({Role.NAT, Role.OFF, Role.EXE})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "recordMeasurement",
            summary = "Record a measurement",
            description =
                    "Of a final indicator; OFF and EXE for their own area. The baseline comes first, and once (FA5).")
    public MeasurementView record(@NotNull @Valid MeasurementRequest request) {
        return recording.record(List.of(request), only -> "", actor.get()).getFirst();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getMeasurement", summary = "Read one measurement")
    public MeasurementView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this moment (RFC 3339).") @Nullable OffsetDateTime asOf) {
        var measurement = measurements.get(id);
        return asOf == null ? MeasurementView.of(measurement) : history.asOf(id, asOf, MeasurementView.class);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getMeasurementHistory", summary = "What happened to one measurement")
    public Page<HistoryEntry> history(UUID id, @Valid @BeanParam PageQuery page) {
        return history.of(measurements.get(id).id(), page);
    }

    @PUT
    @Path("{id}/correction")
    @RolesAllowed({Role.NAT, Role.OFF, Role.EXE})
    @Transactional
    @Operation(
            operationId = "correctMeasurement",
            summary = "Correct a value",
            description =
                    "A new version with the reason; the former value stays in the history, a baseline's too (FA5).")
    public MeasurementView correct(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid CorrectionRequest request) {
        var by = actor.get();
        var measurement = measurements.get(id, expected);
        var area = areas.get(measurement.focusAreaId());
        var corrected = measurement.correct(request.value(), request.reason(), area, by);
        return changes.record(measurement, by, corrected, MeasurementView::of);
    }
}
