package nl.nplv.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.nplv.local.process.LocalFault;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final Path DATA = Path.of("/data");

    @Test
    void less_than_two_gigabytes_of_disk_is_one_clear_line() {
        assertThatCode(() -> Preflight.disk(DATA, 2_000_000_000L)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Preflight.disk(DATA, 1_999_999_999L))
                .isInstanceOf(LocalFault.class)
                .hasMessageMatching(
                        "Only 2[.,]0 GB of disk is free for /data, and the platform needs 2 GB: free some space");
    }

    @Test
    void java_older_than_21_is_one_clear_line() {
        assertThatCode(() -> Preflight.java(21)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Preflight.java(20))
                .isInstanceOf(LocalFault.class)
                .hasMessage("Java 20 is too old: install a JDK 21 or newer and set JAVA_HOME to it");
    }
}
