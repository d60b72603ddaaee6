package nl.nplv.shared.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A read model and how far it is.
 *
 * @param name name within the service
 * @param topic topic that it follows
 * @param lag events on the topic that this replica has not read yet
 * @param setAside events that were set aside since the service started
 */
@Schema(name = "Feed", description = "A read model of another service's events, and how far it is.")
public record FeedView(
        @Schema(description = "Name within the service.", examples = "areas")
        String name,

        @Schema(description = "Topic that it follows.", examples = "nplv.areas.v1")
        String topic,

        @Schema(description = "Events on the topic that were not read yet.", examples = "0")
        long lag,

        @Schema(description = "Events that were set aside since the service started.", examples = "0")
        long setAside) {

    static FeedView of(FeedReader reader) {
        return new FeedView(
                reader.feed().name(),
                reader.feed().topic(),
                reader.progress().lag(),
                reader.progress().setAside());
    }
}
