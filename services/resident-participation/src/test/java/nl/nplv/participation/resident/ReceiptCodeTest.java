package nl.nplv.participation.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {
    @Test
    void a_code_is_read_as_people_type_it() {
        var code = ReceiptCode.of(bits(7));

        assertThat(ReceiptCode.fromString(" " + code.value().toLowerCase(Locale.ROOT) + " "))
                .isEqualTo(code);
        assertThat(ReceiptCode.fromString(code.value().replace("-", ""))).isEqualTo(code);
        assertThat(code.value()).matches("([0-9A-Z]{5}-){5}[0-9A-Z]").doesNotContainPattern("[ILOU]");
    }

    @Test
    void other_bits_are_another_code_and_none_are_lost() {
        var codes = new HashSet<ReceiptCode>();
        for (int bit = 0; bit < 128; bit++) {
            var bits = new byte[16];
            bits[bit / 8] = (byte) (1 << bit % 8);
            codes.add(ReceiptCode.of(bits));
        }

        assertThat(codes).hasSize(128);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7ZK3M",
                "7ZK3M-0Q9XA-4TB8C-D5EFG-HJKNP-U",
                "7ZK3M0Q9XA4TB8CD5EFGHJKNPRR",
                "'; drop table author; --"
            })
    void what_is_no_code_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReceiptCode.fromString(text))
                .withMessage("must be a receipt code of 26 letters and digits");
    }

    private static byte[] bits(int seed) {
        var bits = new byte[16];
        new SecureRandom(new byte[] {(byte) seed}).nextBytes(bits);
        return bits;
    }
}
