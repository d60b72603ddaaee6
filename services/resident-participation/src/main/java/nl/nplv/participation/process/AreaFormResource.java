package nl.nplv.participation.process;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.nplv.knownareas.KnownAreas;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which forms an area uses. */
@Path("/participation/v1/areas/{slug}/participation-forms")
@Tag(name = "Participation processes")
public class AreaFormResource {
    private final ParticipationProcesses processes;
    private final KnownAreas areas;

    AreaFormResource(ParticipationProcesses processes, KnownAreas areas) {
        this.processes = processes;
        this.areas = areas;
    }

    @Schema(description = "A form of participation that an area uses.")
    record FormInUse(
            @Schema(description = "The form.") ParticipationForm form,

            @Schema(description = "Whether it is a formal structure.")
            boolean formal,

            @Schema(description = "How many processes.", examples = "2")
            long processes) {}

    @GET
    @PermitAll
    @Operation(operationId = "listAreaForms", summary = "Which forms of participation an area uses")
    public Page<FormInUse> list(String slug) {
        var counts = processes.of(areas.get(slug).id()).stream()
                .collect(Collectors.groupingBy(ParticipationProcess::form, TreeMap::new, Collectors.counting()));
        return Page.whole(counts.entrySet().stream()
                .map(entry -> new FormInUse(entry.getKey(), entry.getKey().isFormal(), entry.getValue()))
                .sorted(Comparator.comparing(FormInUse::form))
                .toList());
    }
}
