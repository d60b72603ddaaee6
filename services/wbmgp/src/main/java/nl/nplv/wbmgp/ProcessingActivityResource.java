package nl.nplv.wbmgp;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.nplv.privacy.ProcessingActivity;
import nl.nplv.shared.list.Page;
import nl.nplv.wbmgp.fine.FineProcessing;
import nl.nplv.wbmgp.permit.SeekerProcessing;
import nl.nplv.wbmgp.police.PoliceProcessing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service does with personal data, by executive and mayor, and on which ground (AVG art. 30); public. */
@Path("/wbmgp/v1/processing-activities")
@Tag(name = "Processing activities", description = "Register of processing (verwerkingenregister).")
public class ProcessingActivityResource {
    private static final List<ProcessingActivity> ALL = Stream.<ProcessingActivity[]>of(
                    SeekerProcessing.values(), PoliceProcessing.values(), FineProcessing.values())
            .flatMap(Stream::of)
            .toList();

    /** An activity. */
    @Schema(name = "ProcessingActivity", description = "Something that is done with personal data, and why it may be.")
    record ProcessingActivityView(
            @Schema(description = "Last segment of its URI.", examples = "read-police-file")
            String id,

            @Schema(description = "What is done.", examples = "Read the mayor's file")
            String title,

            @Schema(description = "Ground, with its article.", examples = "Wbmgp art. 10b(4) and (7)")
            String duty) {
        static ProcessingActivityView of(ProcessingActivity activity) {
            return new ProcessingActivityView(activity.id(), activity.title(), activity.duty());
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProcessingActivities", summary = "List what is done with personal data")
    public Page<ProcessingActivityView> list() {
        return Page.whole(ALL.stream().map(ProcessingActivityView::of).toList());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getProcessingActivity",
            summary = "Read one activity; the register refers to it by this address")
    public ProcessingActivityView get(String id) {
        return ALL.stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .map(ProcessingActivityView::of)
                .orElseThrow(() -> NOT_FOUND.because("no such activity"));
    }
}
