package nl.nplv.shared.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes one event in, or starts a feed again: each in one transaction. */
@ApplicationScoped
class Intake {
    private final Inbox inbox;

    Intake(Inbox inbox) {
        this.inbox = inbox;
    }

    long generation(EventFeed feed) {
        return inbox.generation(feed.name());
    }

    boolean databaseAnswers() {
        return inbox.answers();
    }

    /** Applies the event, unless it was taken in before or belongs to an older generation. */
    void take(EventFeed feed, long generation, ReceivedEvent event) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (inbox.take(feed.name(), generation, event.id())) {
                feed.apply(event);
            }
        });
    }

    /** Empties read model and inbox and starts a new generation. */
    void startAgain(EventFeed feed) {
        QuarkusTransaction.requiringNew().run(() -> {
            inbox.startAgain(feed.name());
            feed.clear();
        });
    }
}
