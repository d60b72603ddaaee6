package nl.nplv.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecretKey256Test {
    private final SecretKey256 key = SecretKey256.random();

    @Test
    void what_is_sealed_opens_with_the_same_key_at_the_same_place() {
        var sealed = key.seal("Żaneta 👩🏽‍🔧".getBytes(UTF_8), "here");

        assertThat(new String(key.open(sealed, "here"), UTF_8)).isEqualTo("Żaneta 👩🏽‍🔧");
    }

    @Test
    void the_same_content_is_sealed_otherwise_each_time_and_cannot_be_read() {
        var content = "jan@example.nl".getBytes(UTF_8);

        var sealed = key.seal(content, "here");

        assertThat(sealed).isNotEqualTo(key.seal(content, "here")).hasSize(1 + 12 + content.length + 16);
        assertThat(new String(sealed, UTF_8)).doesNotContain("jan");
    }

    @Test
    void nothing_opens_with_another_key_at_another_place_or_when_a_bit_changed() {
        var sealed = key.seal("content".getBytes(UTF_8), "here");

        assertThatIllegalStateException().isThrownBy(() -> SecretKey256.random().open(sealed, "here"));
        assertThatIllegalStateException().isThrownBy(() -> key.open(sealed, "there"));
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> key.open(changed, "here"));
        }
    }

    @Test
    void a_hash_is_the_one_of_rfc_4231() {
        var known = new SecretKey256(HexFormat.of().parseHex("0b".repeat(20) + "00".repeat(12)));

        assertThat(HexFormat.of().formatHex(known.hash("Hi There")))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }

    @Test
    void a_key_of_another_length_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretKey256(new byte[16]));
    }
}
