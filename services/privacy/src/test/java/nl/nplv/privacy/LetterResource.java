package nl.nplv.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.nplv.test.Actors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The one endpoint of the sample service: somebody reads a letter. */
@Path("/privacy/v1/letters")
public class LetterResource {
    private final ProcessingLog log;

    LetterResource(ProcessingLog log) {
        this.log = log;
    }

    record Letter(UUID writer) {}

    @GET
    @Path("{writer}")
    @PermitAll
    @Operation(operationId = "readLetter", summary = "Read a letter")
    public Letter read(UUID writer) {
        log.record(SampleActivity.READ_CONTACT, writer, Actors.state());
        return new Letter(writer);
    }
}
