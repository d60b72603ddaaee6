package nl.nplv.knownareas;

import jakarta.ws.rs.Path;
import nl.nplv.shared.feed.FeedResource;
import nl.nplv.shared.feed.Feeds;

/** As a service that knows areas has it. */
@Path("/sample/v1/feeds")
public class SampleFeedResource extends FeedResource {
    SampleFeedResource(Feeds feeds) {
        super(feeds);
    }
}
