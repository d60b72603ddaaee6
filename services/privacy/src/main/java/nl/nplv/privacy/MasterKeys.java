package nl.nplv.privacy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The master key of each compartment, from {@code nplv.privacy.master-keys.<compartment>}, and while it changes the one before it,
 * from {@code nplv.privacy.previous-master-keys.<compartment>}: 64 hexadecimal digits each.
 */
final class MasterKeys {
    private static final String PRESENT = "nplv.privacy.master-keys.";
    private static final String PREVIOUS = "nplv.privacy.previous-master-keys.";

    private final Map<String, MasterKey> keys;

    private MasterKeys(Map<String, MasterKey> keys) {
        this.keys = keys;
    }

    /**
     * Reads the keys of all compartments.
     *
     * @param config value of a configuration key, if it has one
     * @throws ConfigurationException with one line that never holds the value
     */
    static MasterKeys read(List<String> compartments, Function<String, Optional<String>> config) {
        return new MasterKeys(compartments.stream()
                .collect(Collectors.toUnmodifiableMap(
                        compartment -> compartment, compartment -> read(compartment, config))));
    }

    MasterKey of(String compartment) {
        var key = keys.get(compartment);
        if (key == null) {
            throw new IllegalArgumentException(
                    "no compartment " + compartment + " in nplv.privacy.compartments: " + keys.keySet());
        }
        return key;
    }

    private static MasterKey read(String compartment, Function<String, Optional<String>> config) {
        var present = config.apply(PRESENT + compartment).orElse("");
        var previous = config.apply(PREVIOUS + compartment).map(value -> key(PREVIOUS + compartment, value));
        return new MasterKey(key(PRESENT + compartment, present), previous.orElse(null));
    }

    private static SecretKey256 key(String name, String value) {
        if (!value.strip().matches("[0-9a-fA-F]{64}")) {
            throw new ConfigurationException(
                    "%s must be 64 hexadecimal digits: set %s, made once by openssl rand -hex 32"
                            .formatted(name, name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT)));
        }
        return new SecretKey256(HexFormat.of().parseHex(value.strip()));
    }
}
