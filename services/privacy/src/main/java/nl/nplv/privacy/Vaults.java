package nl.nplv.privacy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The vaults of a service, one per compartment that {@code nplv.privacy.compartments} names. A service without a master key of
 * one of them does not start.
 */
@ApplicationScoped
public class Vaults {
    private static final Logger LOG = Logger.getLogger(Vaults.class);

    private final AgroalDataSource database;
    private final Clock clock;
    private final MasterKeys masterKeys;
    private final List<String> compartments;

    Vaults(
            AgroalDataSource database,
            Clock clock,
            Config config,
            @ConfigProperty(name = "nplv.privacy.compartments") List<String> compartments) {
        this.database = database;
        this.clock = clock;
        this.compartments = compartments;
        this.masterKeys = MasterKeys.read(compartments, key -> config.getOptionalValue(key, String.class));
    }

    /** Before anything else happens: data that cannot be sealed must not be taken. */
    void mustHaveKeys(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        LOG.infof("master keys are there compartments=%s", compartments);
    }

    /**
     * The vault of a compartment; what one compartment sealed, another cannot open.
     *
     * @throws IllegalArgumentException when {@code nplv.privacy.compartments} does not name it
     */
    public Vault of(String compartment) {
        return new Vault(compartment, masterKeys.of(compartment), new KeyStore(database, clock, compartment));
    }
}
