package nl.nplv.privacy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The master key of each compartment, from {@code nplv.privacy.master-keys.<compartment>}: 64 hexadecimal digits. */
final class MasterKeys {
    private static final String PREFIX = "nplv.privacy.master-keys.";

    private final Map<String, SecretKey256> keys;

    private MasterKeys(Map<String, SecretKey256> keys) {
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

    SecretKey256 of(String compartment) {
        var key = keys.get(compartment);
        if (key == null) {
            throw new IllegalArgumentException(
                    "no compartment " + compartment + " in nplv.privacy.compartments: " + keys.keySet());
        }
        return key;
    }

    private static SecretKey256 read(String compartment, Function<String, Optional<String>> config) {
        return config.apply(PREFIX + compartment)
                .map(String::strip)
                .filter(value -> value.matches("[0-9a-fA-F]{64}"))
                .map(value -> new SecretKey256(HexFormat.of().parseHex(value)))
                .orElseThrow(() -> new ConfigurationException(
                        "%s%s must be 64 hexadecimal digits: set %s, made once by openssl rand -hex 32"
                                .formatted(PREFIX, compartment, variable(compartment))));
    }

    private static String variable(String compartment) {
        return (PREFIX + compartment).replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
