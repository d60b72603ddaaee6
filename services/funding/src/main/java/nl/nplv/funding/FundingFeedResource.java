package nl.nplv.funding;

import jakarta.ws.rs.Path;
import nl.nplv.shared.feed.FeedResource;
import nl.nplv.shared.feed.Feeds;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Read models of this service, for the operator. */
@Path("/funding/v1/feeds")
@Tag(name = "Feeds", description = "Read models of other services' events.")
public class FundingFeedResource extends FeedResource {
    FundingFeedResource(Feeds feeds) {
        super(feeds);
    }
}
