package nl.nplv.participation;

import jakarta.ws.rs.Path;
import nl.nplv.shared.feed.FeedResource;
import nl.nplv.shared.feed.Feeds;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Read models of other services' events, for the operator. */
@Path("/participation/v1/feeds")
@Tag(name = "Operations", description = "For the operator of the platform.")
public class AreaFeedResource extends FeedResource {
    AreaFeedResource(Feeds feeds) {
        super(feeds);
    }
}
