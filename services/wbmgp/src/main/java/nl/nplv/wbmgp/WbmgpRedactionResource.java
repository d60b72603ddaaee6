package nl.nplv.wbmgp;

import jakarta.ws.rs.Path;
import nl.nplv.shared.change.RedactionResource;
import nl.nplv.shared.change.Redactions;
import nl.nplv.shared.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Redactions of what this service recorded. */
@Path("/wbmgp/v1/redactions")
@Tag(name = "Redactions", description = "Text that was taken out of past states.")
public class WbmgpRedactionResource extends RedactionResource {
    WbmgpRedactionResource(Redactions redactions, CurrentActor actor) {
        super(redactions, actor);
    }
}
