package nl.nplv.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.timer.Due;
import org.jboss.logging.Logger;

/**
 * Wraps data keys anew while a compartment has a previous master key besides the present one. What is sealed is not touched, and
 * everything can be read meanwhile.
 */
@ApplicationScoped
public class MasterKeyTimer {
    private static final Logger LOG = Logger.getLogger(MasterKeyTimer.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Vaults vaults;

    MasterKeyTimer(Vaults vaults) {
        this.vaults = vaults;
    }

    /** Looks for keys that another master key wraps. */
    @Scheduled(identity = "master-keys", every = "{nplv.timers.every}")
    public void run() {
        vaults.changing().forEach(MasterKeyTimer::rewrap);
    }

    private static void rewrap(Vault vault) {
        QuarkusTransaction.requiringNew().run(vault::rewrapFingerprintKey);
        long count = 0;
        var due = due(vault, BEFORE_ALL);
        while (!due.isEmpty()) {
            Due.each(due, subject -> QuarkusTransaction.requiringNew().run(() -> vault.rewrap(subject)));
            count += due.size();
            due = due(vault, due.getLast());
        }
        if (count > 0) {
            LOG.infof("data keys were wrapped by the present master key compartment=%s keys=%d", vault.name(), count);
        }
    }

    private static List<UUID> due(Vault vault, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> vault.wrappedByAnother(after));
    }
}
