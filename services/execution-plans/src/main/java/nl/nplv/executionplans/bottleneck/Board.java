package nl.nplv.executionplans.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.list.Listing;
import org.jspecify.annotations.Nullable;

/** The whole board, read part by part: however many bottlenecks there are, few are in memory. */
@ApplicationScoped
class Board {
    static final int PART = 500;

    private final Listing listing;
    private final EntityManager entities;

    Board(Listing listing, EntityManager entities) {
        this.listing = listing;
        this.entities = entities;
    }

    /** Takes one bottleneck after the other, such as the writer of a file. */
    interface Reader {
        void read(Bottleneck bottleneck) throws IOException;
    }

    /** Reads all that the filter lets through, the oldest first. */
    void read(BoardFilter filter, Reader reader) throws IOException {
        var part = part(filter, null);
        while (!part.isEmpty()) {
            for (var each : part) {
                reader.read(each);
            }
            entities.clear();
            part = part(filter, part.getLast().id());
        }
    }

    /** What follows after the last one; a filter begins with a value, so that one is there once more. */
    private List<Bottleneck> part(BoardFilter filter, @Nullable UUID after) {
        return listing.all(filter.bottlenecks().atLeast("id", after), PART).stream()
                .filter(each -> !each.id().equals(after))
                .toList();
    }
}
