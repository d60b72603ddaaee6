package nl.nplv.participation.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.participation.evidence.InvolvementEvidence.How;
import nl.nplv.participation.process.ContributionCount;
import nl.nplv.participation.process.ParticipationProcess;
import nl.nplv.participation.process.ParticipationProcesses;
import nl.nplv.participation.process.ProcessStatus;
import nl.nplv.participation.process.ReachTarget;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a plan can say of the involvement of residents: public. */
@Path("/participation/v1/areas/{slug}/involvement-evidence")
@Tag(name = "Participation processes")
public class InvolvementEvidenceResource {
    private final ParticipationProcesses processes;
    private final ContributionCount contributions;
    private final KnownAreas areas;
    private final String processUrl;

    InvolvementEvidenceResource(
            ParticipationProcesses processes,
            ContributionCount contributions,
            KnownAreas areas,
            @ConfigProperty(name = "nplv.public-url") String publicUrl) {
        this.processes = processes;
        this.contributions = contributions;
        this.areas = areas;
        this.processUrl = publicUrl + "/participation/v1/processes/";
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getInvolvementEvidence",
            summary = "How and on what residents were involved",
            description =
                    "In the words that a plan needs (EP1), with links; processes that have not begun are left out.")
    public InvolvementEvidence get(
            String slug,
            @QueryParam("planId") @Parameter(description = "Only processes for this plan.") @Nullable UUID planId) {
        var area = areas.get(slug);
        var begun = processes.of(area.id()).stream()
                .filter(process -> process.status() != ProcessStatus.PLANNED)
                .filter(process -> planId == null || planId.equals(process.planId()))
                .toList();
        var counts = contributions.counts(
                begun.stream().map(ParticipationProcess::id).toList());
        return new InvolvementEvidence(
                area.id(),
                area.slug(),
                begun.stream().map(process -> how(process, counts)).toList(),
                begun.stream().map(ParticipationProcess::onWhat).distinct().toList(),
                begun.stream()
                        .flatMap(process -> process.reachTargets().stream())
                        .filter(ReachTarget::unreached)
                        .map(ReachTarget::group)
                        .distinct()
                        .sorted()
                        .toList(),
                awaitingFeedback(begun));
    }

    private static List<UUID> awaitingFeedback(List<ParticipationProcess> begun) {
        return begun.stream()
                .filter(process -> process.status() == ProcessStatus.CLOSED)
                .map(ParticipationProcess::id)
                .toList();
    }

    private How how(ParticipationProcess process, Map<UUID, Long> counts) {
        var address = processUrl + process.id();
        return new How(
                process.id(),
                process.title(),
                process.planId(),
                process.form(),
                process.phase(),
                process.influence(),
                process.from(),
                process.to(),
                process.status(),
                counts.getOrDefault(process.id(), 0L),
                process.outcome(),
                URI.create(address),
                URI.create(address + "/results"),
                URI.create(address + "/reach"));
    }
}
