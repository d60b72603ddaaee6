package nl.nplv.shared.timer;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Work that fell due: each item is handled on its own, so that one that fails holds up no other. */
public final class Due {
    private static final Logger LOG = Logger.getLogger(Due.class);

    private Due() {}

    /**
     * Handles each item; one that fails is logged and stays due, so that the next turn tries it again.
     *
     * @param handle opens a transaction of its own, locks the item and looks again whether it is due
     */
    public static void each(Collection<UUID> due, Consumer<UUID> handle) {
        for (var id : due) {
            try {
                handle.accept(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "due work failed id=%s; it is tried again at the next turn", id);
            }
        }
    }
}
