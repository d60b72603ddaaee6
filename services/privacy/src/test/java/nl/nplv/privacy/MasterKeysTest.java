package nl.nplv.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {
    private static final String KEY = "00ff".repeat(16);

    @Test
    void each_compartment_has_the_key_under_its_name() {
        var keys = read(Map.of("nplv.privacy.master-keys.police-data", KEY));

        assertThat(keys.of("police-data").name())
                .isEqualTo(read(Map.of("nplv.privacy.master-keys.police-data", KEY))
                        .of("police-data")
                        .name());
        assertThatIllegalArgumentException().isThrownBy(() -> keys.of("mayor"));
    }

    @Test
    void a_previous_key_is_read_beside_the_present_one_and_must_be_a_key() {
        var both = Map.of(
                "nplv.privacy.master-keys.police-data",
                KEY,
                "nplv.privacy.previous-master-keys.police-data",
                "11ee".repeat(16));

        assertThat(read(both).of("police-data").isChanging()).isTrue();
        assertThat(read(Map.of("nplv.privacy.master-keys.police-data", KEY))
                        .of("police-data")
                        .isChanging())
                .isFalse();
        assertThatThrownBy(() -> read(Map.of(
                        "nplv.privacy.master-keys.police-data",
                        KEY,
                        "nplv.privacy.previous-master-keys.police-data",
                        "x")))
                .hasMessageContaining("NPLV_PRIVACY_PREVIOUS_MASTER_KEYS_POLICE_DATA");
    }

    @Test
    void a_missing_key_is_one_line_that_says_what_to_set() {
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("nplv.privacy.master-keys.police-data must be 64 hexadecimal digits:"
                        + " set NPLV_PRIVACY_MASTER_KEYS_POLICE_DATA, made once by openssl rand -hex 32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "00ff", "00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00fg"})
    void what_is_no_key_is_refused_without_being_repeated(String value) {
        assertThatThrownBy(() -> read(Map.of("nplv.privacy.master-keys.police-data", value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining(value + " ")
                .hasMessageContaining("NPLV_PRIVACY_MASTER_KEYS_POLICE_DATA");
    }

    private static MasterKeys read(Map<String, String> config) {
        return MasterKeys.read(List.of("police-data"), name -> Optional.ofNullable(config.get(name)));
    }
}
