package nl.nplv.funding.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The desk that answers for an application; for those who work on it, not for everybody. */
@Path("/funding/v1/single-applications/{id}/contact-point")
@Tag(name = "Applications")
public class ContactPointResource {
    private final SingleApplications applications;
    private final CurrentActor actor;

    ContactPointResource(SingleApplications applications, CurrentActor actor) {
        this.applications = applications;
        this.actor = actor;
    }

    /** The desk of an application. */
    @Schema(name = "ContactPoint", description = "Desk of the municipality that answers for an application.")
    record ContactPointView(
            @Schema(description = "Desk of the municipality.", examples = "Programme office Dordrecht-West")
            String contactPoint) {}

    @GET
    @RolesAllowed({Role.NAT, Role.MIN, Role.EXE})
    @Operation(operationId = "getContactPoint", summary = "Which desk answers for an application")
    public ContactPointView contactPoint(UUID id) {
        var by = actor.get();
        var application = applications.get(id);
        application.mustBeReadableBy(by);
        return new ContactPointView(application.contactPoint());
    }
}
