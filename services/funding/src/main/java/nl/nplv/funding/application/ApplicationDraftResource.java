package nl.nplv.funding.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.nplv.funding.window.ApplicationWindows;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What is for the municipality itself: its drafts and dry runs. */
@Path("/funding/v1")
@Tag(name = "Applications")
public class ApplicationDraftResource {
    private final SingleApplications applications;
    private final Applicants applicants;
    private final ApplicationWindows windows;
    private final ApplicationCheck check;
    private final CurrentActor actor;
    private final Clock clock;

    ApplicationDraftResource(
            SingleApplications applications,
            Applicants applicants,
            ApplicationWindows windows,
            ApplicationCheck check,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.applicants = applicants;
        this.windows = windows;
        this.check = check;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Path("application-drafts")
    @RolesAllowed(Role.EXE)
    @Operation(operationId = "listApplicationDrafts", summary = "List the drafts of the municipality that calls")
    public Page<SingleApplicationView> drafts() {
        var municipality = new MunicipalityCode(actor.get().organisation());
        return Page.whole(applications.draftsOf(municipality)).map(SingleApplicationView::of);
    }

    @POST
    @Path("application-validations")
    @RolesAllowed(Role.EXE)
    @ResponseStatus(201)
    @Operation(
            operationId = "validateSingleApplication",
            summary = "Try an application without handing it in",
            description =
                    "All problems of all lines at once, as today, and the sums by scheme and year; changes nothing. Where one"
                            + " was handed in already, what it would be when amended.")
    public ApplicationValidationView validate(@NotNull @Valid ApplicationRequest request) {
        actor.get().mustActFor(request.municipalityCode());
        var applicant = applicants.named(request.municipalityCode(), request.focusAreaSlug());
        var window = windows.get(request.windowId());
        var before = applications.submittedBy(applicant).stream()
                .filter(application -> application.windowId().equals(window.id()))
                .flatMap(application -> application.lines().stream())
                .toList();
        var findings = check.ofAmended(applicant, window, before, request.lines(), LocalDate.now(clock));
        return ApplicationValidationView.of(findings, request.lines());
    }
}
