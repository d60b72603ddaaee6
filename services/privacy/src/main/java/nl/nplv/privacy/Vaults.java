package nl.nplv.privacy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
    private final Map<String, SecretKey256> fingerprintKeys = new ConcurrentHashMap<>();

    @Inject
    Vaults(
            AgroalDataSource database,
            Clock clock,
            Config config,
            @ConfigProperty(name = "nplv.privacy.compartments") List<String> compartments) {
        this(database, clock, compartments, key -> config.getOptionalValue(key, String.class));
    }

    Vaults(
            AgroalDataSource database,
            Clock clock,
            List<String> compartments,
            Function<String, Optional<String>> config) {
        this.database = database;
        this.clock = clock;
        this.compartments = compartments;
        this.masterKeys = MasterKeys.read(compartments, config);
    }

    /** Before anything else happens: data that cannot be sealed must not be taken. */
    void mustHaveKeys(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        var opened = compartments.stream().map(this::of).map(Vault::name).toList();
        LOG.infof("master keys are there compartments=%s", opened);
    }

    /**
     * The vault of a compartment; what one compartment sealed, another cannot open.
     *
     * @throws IllegalArgumentException when {@code nplv.privacy.compartments} does not name it
     */
    public Vault of(String compartment) {
        var master = masterKeys.of(compartment);
        var keys = new KeyStore(database, clock, compartment);
        var fingerprints = fingerprintKeys.computeIfAbsent(compartment, name -> fingerprintKey(name, master, keys));
        return new Vault(compartment, master, fingerprints, keys);
    }

    /** The vaults whose master key changes. */
    List<Vault> changing() {
        return compartments.stream()
                .filter(compartment -> masterKeys.of(compartment).isChanging())
                .map(this::of)
                .toList();
    }

    /** Made at the first start; where fingerprints were made before, from the master key of that time. */
    private static SecretKey256 fingerprintKey(String compartment, MasterKey master, KeyStore keys) {
        var place = Vault.fingerprintPlace(compartment);
        if (keys.fingerprintKey().isEmpty()) {
            var first = keys.wasUsed() ? master.first() : SecretKey256.random();
            keys.addFingerprintKey(master.wrap(first, place), master.name());
        }
        try {
            return master.unwrap(keys.fingerprintKey().orElseThrow(), place);
        } catch (IllegalStateException e) {
            throw new ConfigurationException(
                    "the master key of " + compartment + " is not the one that its data was sealed with", e);
        }
    }
}
