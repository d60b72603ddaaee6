package nl.nplv.shared.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.nplv.shared.idempotency.Idempotent;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Read models, for the operator; a service with feeds extends this and adds only its path. */
public abstract class FeedResource {
    private final Feeds feeds;

    protected FeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @RolesAllowed(Role.ADM)
    @Operation(
            operationId = "listFeeds",
            summary = "List the read models of other services' events",
            description = "How far each is; all on one page.")
    public Page<FeedView> list() {
        return Page.whole(feeds.all());
    }

    @POST
    @Path("{feed}/replays")
    @RolesAllowed(Role.ADM)
    @Idempotent
    @Transactional
    @ResponseStatus(202)
    @Operation(
            operationId = "replayFeed",
            summary = "Build a read model again from the first event",
            description =
                    "Empties it on all replicas together and reads the topic from its start; the same events make the same"
                            + " read model. Answers when it is empty; `lag` of the feed tells when it is full again.")
    public FeedView replay(String feed) {
        return feeds.replay(feed);
    }
}
