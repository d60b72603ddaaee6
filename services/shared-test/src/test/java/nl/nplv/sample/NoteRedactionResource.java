package nl.nplv.sample;

import jakarta.ws.rs.Path;
import nl.nplv.shared.change.RedactionResource;
import nl.nplv.shared.change.Redactions;
import nl.nplv.shared.identity.CurrentActor;

/** As every service has it. */
@Path("/notes/v1/redactions")
public class NoteRedactionResource extends RedactionResource {
    NoteRedactionResource(Redactions redactions, CurrentActor actor) {
        super(redactions, actor);
    }
}
