package nl.nplv.wbmgp;

import jakarta.ws.rs.Path;
import nl.nplv.shared.feed.FeedResource;
import nl.nplv.shared.feed.Feeds;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Read models of this service, for the operator. */
@Path("/wbmgp/v1/feeds")
@Tag(name = "Feeds", description = "Read models of other services' events.")
public class ReadModelResource extends FeedResource {
    ReadModelResource(Feeds feeds) {
        super(feeds);
    }
}
