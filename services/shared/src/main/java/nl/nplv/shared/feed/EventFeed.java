package nl.nplv.shared.feed;

/**
 * A read model of another service's events. A service makes one bean per topic that it follows; {@link Feeds} then reads the
 * topic from its first event on and calls {@link #apply} once per event, in order per aggregate.
 */
public interface EventFeed {
    /** Name within the service, kebab case; never changes, since what was taken in is kept under it. */
    String name();

    /** Topic that it follows, such as {@code nplv.areas.v1}. */
    String topic();

    /**
     * Takes one event into the read model, in a transaction that is open and that also marks the event as taken in; an event
     * that is of no use is ignored. Must depend on nothing but the event and the read model, or a replay ends elsewhere.
     *
     * @throws RuntimeException to be tried again, and to be set aside when the attempts are used up
     */
    void apply(ReceivedEvent event);

    /** Empties the read model, in a transaction that is open; a replay from the first event follows. */
    void clear();
}
