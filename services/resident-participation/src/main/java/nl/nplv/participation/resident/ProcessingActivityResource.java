package nl.nplv.participation.resident;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Map;
import nl.nplv.participation.ParticipationConfig;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with personal data here, and how long it is kept: public. */
@Path("/participation/v1/processing-activities")
@Tag(
        name = "Your data",
        description = "What is done with personal data (verwerkingsregister), and what residents may do about theirs.")
public class ProcessingActivityResource {
    private final ProcessingLog log;
    private final ParticipationConfig config;

    ProcessingActivityResource(ProcessingLog log, ParticipationConfig config) {
        this.log = log;
        this.config = config;
    }

    @Schema(
            name = "ProcessingActivity",
            description = "A kind of action on personal data (verwerkingsactiviteit, AVG art. 30).")
    record ActivityView(
            @Schema(description = "Id.", examples = "handle-signal")
            String id,

            @Schema(description = "URI, as in the register of processing.")
            String uri,

            @Schema(description = "What is done.") String title,

            @Schema(description = "The ground it rests on.", examples = "AVG art. 6(1)(e); Awb ch. 9")
            String duty,

            @Schema(
                    description =
                            "How long the data is kept, by what it was written for (ISO 8601), from the end of that: a"
                                    + " process that was closed, and again when it was fed back; a signal that was answered,"
                                    + " and again when it was closed; an initiative that ended, or that nobody looks at or"
                                    + " supports.")
            Map<Kind, String> kept) {}

    @GET
    @PermitAll
    @Operation(operationId = "listProcessingActivities", summary = "What is done with personal data here")
    public Page<ActivityView> list() {
        return Page.whole(Arrays.stream(Activity.values()).map(this::view).toList());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getProcessingActivity", summary = "One kind of action on personal data")
    public ActivityView get(String id) {
        return Arrays.stream(Activity.values())
                .filter(activity -> activity.id().equals(id))
                .map(this::view)
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("no such activity"));
    }

    private ActivityView view(Activity activity) {
        return new ActivityView(
                activity.id(),
                log.uri(activity),
                activity.title(),
                activity.duty(),
                Map.of(
                        Kind.CONTRIBUTION, config.kept().contribution().toString(),
                        Kind.SIGNAL, config.kept().signal().toString(),
                        Kind.INITIATIVE, config.kept().initiative().toString()));
    }
}
