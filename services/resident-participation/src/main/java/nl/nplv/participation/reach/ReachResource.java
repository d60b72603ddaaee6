package nl.nplv.participation.reach;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.process.ProcessStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was reached: public, once the process is closed. */
@Path("/participation/v1/processes/{id}/reach")
@Tag(name = "Participation processes")
public class ReachResource {
    private final ParticipationProcesses processes;
    private final ReachCounts counts;
    private final EverReached everReached;

    ReachResource(ParticipationProcesses processes, ReachCounts counts, EverReached everReached) {
        this.processes = processes;
        this.counts = counts;
        this.everReached = everReached;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getReach",
            summary = "Who was reached",
            description = "From the moment the process is closed; compared with the groups that it aimed at.")
    public Reach get(UUID id) {
        var process = processes.get(id);
        return process.status().compareTo(ProcessStatus.CLOSED) < 0
                ? Reach.notYet()
                : Reach.of(everReached.people(id), counts.of(id), process.reachTargets());
    }
}
