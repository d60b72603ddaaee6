package nl.nplv.shared.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes text that should never have been public out of past states; a service extends this and adds only its path. */
public abstract class RedactionResource {
    private final Redactions redactions;
    private final CurrentActor actor;

    protected RedactionResource(Redactions redactions, CurrentActor actor) {
        this.redactions = redactions;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Role.NAT, Role.ADM})
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "redactText",
            summary = "Take a text out of past states",
            description =
                    "For personal data that slipped into public text. It is corrected first, so that the present state does not"
                            + " show it; then every past state of the resource has `[redacted]` instead. The redaction itself is"
                            + " recorded, without the text.")
    public Redaction redact(@NotNull @Valid RedactionRequest request) {
        return redactions.redact(request, actor.get());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.NAT, Role.ADM})
    @Operation(operationId = "getRedaction", summary = "Read one redaction")
    public Redaction get(UUID id) {
        return redactions.get(id);
    }
}
