package nl.nplv.participation.process;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open processes near somebody; the place is not kept. */
@Path("/participation/v1/nearby-processes")
@Tag(name = "Participation processes")
public class NearbyProcessResource {
    private final ParticipationProcesses processes;
    private final ProcessViews views;

    NearbyProcessResource(ParticipationProcesses processes, ProcessViews views) {
        this.processes = processes;
        this.views = views;
    }

    /** Where somebody is; about a street is enough. */
    public static class Here {
        @QueryParam("lon")
        @DefaultValue("5.2913")
        @DecimalMin(value = "3.3", message = "COORDINATES_OUT_OF_RANGE: must be 3.3 to 7.3") @DecimalMax(value = "7.3", message = "COORDINATES_OUT_OF_RANGE: must be 3.3 to 7.3") @Parameter(description = "Longitude, degrees; the middle of the country when left out.", example = "5.95")
        double lon;

        @QueryParam("lat")
        @DefaultValue("52.1326")
        @DecimalMin(value = "50.7", message = "COORDINATES_OUT_OF_RANGE: must be 50.7 to 53.6") @DecimalMax(value = "53.6", message = "COORDINATES_OUT_OF_RANGE: must be 50.7 to 53.6") @Parameter(description = "Latitude, degrees.", example = "50.92")
        double lat;
    }

    @Schema(description = "An open process, and how far its area is.")
    record NearbyProcess(
            @Schema(description = "Kilometres from here to the middle of its area.", examples = "1.4")
            double kilometres,

            @Schema(description = "The process.") ParticipationProcessView process) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listNearbyProcesses",
            summary = "Open processes near me, the nearest first",
            description = "All that are open now: at most a few per area.")
    public Page<NearbyProcess> list(@Valid @BeanParam Here here) {
        return Page.whole(processes.open().stream()
                .map(process -> new NearbyProcess(
                        Distance.kilometres(here.lon, here.lat, process.focusAreaSlug()), views.of(process)))
                .sorted(Comparator.comparingDouble(NearbyProcess::kilometres))
                .toList());
    }
}
